using System.Text.Json;

namespace ImgurGen;

/// <summary>A hash of the bytes of a page's list, by which two pages are found to be the same without keeping either.</summary>
internal static class PageFingerprint
{
    /// <summary>The hash.</summary>
    /// <param name="payload">The payload, valid JSON.</param>
    /// <param name="list">
    /// The payload's property that is the list. What stands beside it (the number of the page, the time) differs even where a page repeats
    /// the last. Null where the payload is the list.
    /// </param>
    internal static ulong Of(ReadOnlySpan<byte> payload, string? list) =>
        ContentHash.Of(list is null ? payload : payload[RangeOf(payload, list)]);

    /// <summary>Where the list stands; of several properties of that name the last, which is the one that is read.</summary>
    private static Range RangeOf(ReadOnlySpan<byte> payload, string list)
    {
        Range found = ..0;
        var reader = new Utf8JsonReader(payload);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isList = reader.ValueTextEquals(list);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (isList)
                found = start..(int)reader.BytesConsumed;
        }

        return found;
    }
}
