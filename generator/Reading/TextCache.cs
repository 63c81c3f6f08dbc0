using System.Text.Json;

namespace ImgurGen.Generator.Reading;

/// <summary>
/// The short texts of a file that is read. The same few keywords, names and references stand in a spec many thousand times, and become one
/// string each: the one that was read last of all whose bytes fall into the same place.
/// </summary>
internal sealed class TextCache
{
    private const int Places = 1 << 11;
    private const int LongestKept = 64;

    private readonly string?[] texts = new string?[Places];

    /// <summary>The text that the reader stands at.</summary>
    public string Get(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> bytes = reader.ValueSpan;
        if (bytes.Length > LongestKept || reader.ValueIsEscaped)
            return reader.GetString()!;
        int place = PlaceOf(bytes);
        if (texts[place] is { } known && IsSame(known, bytes))
            return known;
        return texts[place] = reader.GetString()!;
    }

    private static int PlaceOf(ReadOnlySpan<byte> bytes)
    {
        uint hash = 2166136261;
        foreach (byte value in bytes)
            hash = (hash ^ value) * 16777619;
        return (int)((hash ^ (hash >> 16)) & (Places - 1));
    }

    /// <summary>Only of texts in ASCII: of others the bytes are no characters.</summary>
    private static bool IsSame(string text, ReadOnlySpan<byte> bytes)
    {
        if (text.Length != bytes.Length)
            return false;
        for (int at = 0; at < bytes.Length; at++)
        {
            if (text[at] != bytes[at] || bytes[at] > '~')
                return false;
        }

        return true;
    }
}
