using System.Text.Json;

namespace ImgurGen.Generator.Reading;

/// <summary>What is wrong with a JSON text, in words for the person who wrote it, and where.</summary>
internal static class JsonErrors
{
    public static UnreadableException ToUnreadable(JsonException mistake, ReadOnlySpan<byte> bytes, Utf8Offsets offsets)
    {
        int at = Math.Min(ByteOffset(mistake, bytes), bytes.Length);
        while (at > 0 && at < bytes.Length && IsInsideCharacter(bytes[at]))
            at--;
        int start = offsets.ToUtf16(at);
        return UnreadableException.Syntax(Describe(mistake, at < bytes.Length ? bytes[at] : (byte)0), start, start + 1);
    }

    private static string Describe(JsonException mistake, byte culprit)
    {
        string message = mistake.Message;
        if (culprit == '/')
            return "Comments are not part of JSON; remove it.";
        if (message.IndexOf("trailing comma", StringComparison.Ordinal) >= 0)
            return "JSON has no comma behind the last item; remove it.";

        int position = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return "This is not JSON: " + (position < 0 ? message : message.Substring(0, position));
    }

    // The exception counts lines by '\n' alone, and bytes within the line.
    private static int ByteOffset(JsonException mistake, ReadOnlySpan<byte> bytes)
    {
        int start = 0;
        for (long line = mistake.LineNumber ?? 0; line > 0; line--)
        {
            int length = bytes.Slice(start).IndexOf((byte)'\n');
            if (length < 0)
                break;
            start += length + 1;
        }

        return start + (int)(mistake.BytePositionInLine ?? 0);
    }

    private static bool IsInsideCharacter(byte value) => (value & 0xC0) == 0x80;
}
