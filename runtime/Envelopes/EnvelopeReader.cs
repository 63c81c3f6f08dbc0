using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>
/// Reads an envelope in one pass, in whatever order its properties stand. A payload that cannot be read ends nothing: whether that matters
/// is known only at the envelope's end, since the payload of an error has another shape.
/// </summary>
internal static class EnvelopeReader
{
    /// <param name="reader">A reader of <paramref name="json"/>, at its start.</param>
    /// <param name="json">The body.</param>
    /// <param name="format">The envelope.</param>
    /// <param name="operation">What was called.</param>
    /// <exception cref="JsonException">The body is not JSON, or not an object.</exception>
    internal static EnvelopeReading<T> Read<T, TCodec>(
        ref Utf8JsonReader reader, ReadOnlySpan<byte> json, EnvelopeFormat format, ApiOperation operation)
        where TCodec : struct, IJsonCodec<T>
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw JsonTokens.Unexpected(ref reader, "The envelope", "an object");

        bool isImgur = format.Errors == EnvelopeErrorRule.Imgur;
        var reading = default(EnvelopeReading<T>);
        while (JsonTokens.NextProperty(ref reader, out ReadOnlySpan<byte> property))
        {
            if (property.SequenceEqual(format.PayloadName))
            {
                ReadPayload<T, TCodec>(ref reader, json, ref reading, isImgur, operation);
                continue;
            }

            if (property.SequenceEqual(format.SuccessName))
                reading.IsError |= reader.TokenType == JsonTokenType.False;
            else if (isImgur && property.SequenceEqual("errors"u8))
                reading.IsError |= reader.TokenType == JsonTokenType.StartArray;
            reader.Skip();
        }

        // Whatever follows the envelope is not JSON: reading on says so.
        reader.Read();
        return reading;
    }

    private static void ReadPayload<T, TCodec>(
        ref Utf8JsonReader reader, ReadOnlySpan<byte> json, ref EnvelopeReading<T> reading, bool isImgur, ApiOperation operation)
        where TCodec : struct, IJsonCodec<T>
    {
        var start = (int)reader.TokenStartIndex;
        JsonTokenType first = reader.TokenType;
        reading.HasPayload = true;
        if (isImgur && first == JsonTokenType.StartObject && ImgurErrorObject.MayBegin(json[start..]) && ImgurErrorObject.Matches(reader))
        {
            // What a favourite answers looks like an error, and is none: "f" for favourited, "u" for unfavourited.
            if (ImgurErrorObject.IsFavorite(reader, operation, out ReadOnlySpan<byte> favorite))
                TryReadFavorite<T, TCodec>(favorite, start, ref reading);
            else
                reading.IsError = true;
            reader.Skip();
        }
        else if (!TryRead<T, TCodec>(ref reader, ref reading))
        {
            reading.IsUnexpectedText = first == JsonTokenType.String;
            reader = ReaderAt(json, start);
            reader.Skip();
        }

        reading.PayloadBytes = start..(int)reader.BytesConsumed;
    }

    // A copy of the reader would do as well, and cost good answers what only bad ones need.
    private static Utf8JsonReader ReaderAt(ReadOnlySpan<byte> json, int start)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read() && reader.TokenStartIndex < start)
        {
            // The tokens before have been read already: they are valid.
        }

        return reader;
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
