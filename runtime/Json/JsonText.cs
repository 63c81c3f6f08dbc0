using System.Text;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>
/// Makes strings of JSON's texts. Nearly all are ASCII: without escapes they are widened in one pass, where
/// <see cref="Utf8JsonReader.GetString"/> counts the characters before it decodes them; and short ones are unescaped as they are widened (some
/// servers escape each slash of an address), where it makes a pass for each.
/// </summary>
internal static class JsonText
{
    // Beyond, a search for the next escape is faster than a look at each letter.
    private const int LongestUnescaped = 64;

    private const int NotAscii = 0x80;

    /// <summary>The text at the reader, which is none but a text.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence)
            return reader.GetString()!;
        if (reader.ValueIsEscaped)
            return reader.ValueSpan.Length <= LongestUnescaped ? Unescape(ref reader) : reader.GetString()!;
        return Ascii.IsValid(reader.ValueSpan) ? Widen(reader.ValueSpan) : reader.GetString()!;
    }

#if NET9_0_OR_GREATER
    private static string Widen(ReadOnlySpan<byte> text) => string.Create(text.Length, text, static (chars, source) => Ascii.ToUtf16(source, chars, out _));
#else
    private static string Widen(ReadOnlySpan<byte> text) => Encoding.Latin1.GetString(text);
#endif

    private static string Unescape(ref Utf8JsonReader reader)
    {
        Span<char> chars = stackalloc char[LongestUnescaped];
        int length = Unescape(reader.ValueSpan, chars);
        return length < 0 ? reader.GetString()! : new string(chars[..length]);
    }

    /// <returns>The length of the text; -1 where not all of it is ASCII.</returns>
    private static int Unescape(ReadOnlySpan<byte> text, Span<char> chars)
    {
        int length = 0;
        int all = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int letter = text[i];
            if (letter == '\\')
            {
                letter = text[++i];
                if (letter != '/')
                    letter = Meaning(letter);
            }

            chars[length++] = (char)letter;
            all |= letter;
        }

        return all < NotAscii ? length : -1;
    }

    /// <summary>What a letter other than a slash stands for after a backslash (RFC 8259, 7); nothing in ASCII for <c>u</c>, which digits follow.</summary>
    private static int Meaning(int letter) => letter switch
    {
        '"' or '\\' => letter,
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\b',
        'f' => '\f',
        _ => NotAscii,
    };
}
