using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>
/// Reads an envelope in one pass, in whatever order its properties stand. A payload that cannot be read ends nothing: whether that matters
/// is known only at the envelope's end, since the payload of an error has another shape.
/// </summary>
internal static class EnvelopeReader
{
    /// <exception cref="JsonException">The body is not JSON, or not an object.</exception>
    internal static EnvelopeReading<T> Read<T, TCodec>(ref Utf8JsonReader reader, EnvelopeFormat format, ApiOperation operation)
        where TCodec : struct, IJsonCodec<T>
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw JsonTokens.Unexpected(ref reader, "The envelope", "an object");

        bool isImgur = format.Errors == EnvelopeErrorRule.Imgur;
        var reading = default(EnvelopeReading<T>);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(format.PayloadName))
            {
                reader.Read();
                ReadPayload<T, TCodec>(ref reader, ref reading, isImgur, operation);
            }
            else if (reader.ValueTextEquals(format.SuccessName))
            {
                reader.Read();
                reading.IsError |= reader.TokenType == JsonTokenType.False;
                reader.Skip();
            }
            else if (isImgur && reader.ValueTextEquals("errors"u8))
            {
                reader.Read();
                reading.IsError |= reader.TokenType == JsonTokenType.StartArray;
                reader.Skip();
            }
            else
            {
                reader.Skip();
            }
        }

        // Whatever follows the envelope is not JSON: reading on says so.
        reader.Read();
        return reading;
    }

    private static void ReadPayload<T, TCodec>(
        ref Utf8JsonReader reader, ref EnvelopeReading<T> reading, bool isImgur, ApiOperation operation)
        where TCodec : struct, IJsonCodec<T>
    {
        Utf8JsonReader start = reader;
        reading.HasPayload = true;
        if (isImgur && reader.TokenType == JsonTokenType.StartObject && ImgurErrorObject.Matches(reader))
        {
            // What a favourite answers looks like an error, and is none: "f" for favourited, "u" for unfavourited.
            if (ImgurErrorObject.IsFavorite(reader, operation, out ReadOnlySpan<byte> favorite))
                TryReadFavorite<T, TCodec>(favorite, start.TokenStartIndex, ref reading);
            else
                reading.IsError = true;
            reader.Skip();
        }
        else if (!TryRead<T, TCodec>(ref reader, ref reading))
        {
            reading.IsUnexpectedText = start.TokenType == JsonTokenType.String;
            reader = start;
            reader.Skip();
        }

        reading.PayloadBytes = new Range((int)start.TokenStartIndex, (int)reader.BytesConsumed);
    }

    private static void TryReadFavorite<T, TCodec>(ReadOnlySpan<byte> json, long offset, ref EnvelopeReading<T> reading)
        where TCodec : struct, IJsonCodec<T>
    {
        var favorite = new Utf8JsonReader(json);
        favorite.Read();
        if (!TryRead<T, TCodec>(ref favorite, ref reading))
            reading.FailedAt = offset;
    }

    private static bool TryRead<T, TCodec>(ref Utf8JsonReader reader, ref EnvelopeReading<T> reading)
        where TCodec : struct, IJsonCodec<T>
    {
        try
        {
            reading.Payload = TCodec.Read(ref reader);
            reading.Failure = null;
            return true;
        }
        catch (Exception exception) when (JsonFailure.IsBadJson(exception))
        {
            reading.Failure = exception;
            reading.FailedAt = reader.TokenStartIndex;
            return false;
        }
    }
}
