using System.Text.Json;

namespace ImgurGen;

/// <summary>
/// The object that Imgur puts in the place of a payload to tell what was wrong. Readers come by value: nothing is consumed.
/// </summary>
internal static class ImgurErrorObject
{
    /// <summary>Whether the first property may be one of these, or is none that can be told at a glance.</summary>
    /// <param name="json">The object and what follows.</param>
    internal static bool MayBegin(ReadOnlySpan<byte> json) =>
        json is not [(byte)'{', (byte)'"', not ((byte)'e' or (byte)'r' or (byte)'m' or (byte)'\\'), ..];

    /// <summary>
    /// Whether the object has properties, and none but <c>error</c>, <c>request</c> and <c>method</c>. A model is told at its first.
    /// </summary>
    internal static bool Matches(Utf8JsonReader reader)
    {
        bool hasError = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isError = reader.ValueTextEquals("error"u8);
            if (!isError && !reader.ValueTextEquals("request"u8) && !reader.ValueTextEquals("method"u8))
                return false;

            hasError |= isError;
            reader.Skip();
        }

        return hasError;
    }

    /// <summary>Whether this is the answer of a favourite operation, and what newer answers of it say in its place, as JSON.</summary>
    internal static bool IsFavorite(Utf8JsonReader reader, ApiOperation operation, out ReadOnlySpan<byte> payload)
    {
        payload = default;
        if (!operation.PathTemplate.EndsWith("/favorite", StringComparison.Ordinal))
            return false;

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isError = reader.ValueTextEquals("error"u8);
            reader.Read();
            if (isError && reader.TokenType == JsonTokenType.String)
            {
                payload = reader.ValueTextEquals("f"u8) ? "\"favorited\""u8 : reader.ValueTextEquals("u"u8) ? "\"unfavorited\""u8 : default;
                return payload.Length > 0;
            }

            reader.Skip();
        }

        return false;
    }
}
