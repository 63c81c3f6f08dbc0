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

    // What JSON has in no text, unless it is escaped by its number.
    private const char NoLetter = '\0';

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
        ReadOnlySpan<byte> text = reader.ValueSpan;
        Span<char> chars = stackalloc char[LongestUnescaped];
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            var letter = (char)text[i];
            if (letter == '\\')
                letter = Meaning((char)text[++i]);
            if (letter is NoLetter or > '\x7F')
                return reader.GetString()!;
            chars[length++] = letter;
        }

        return new string(chars[..length]);
    }

    /// <summary>What the letter after a backslash stands for (RFC 8259, 7); none for <c>u</c>, which digits follow.</summary>
    private static char Meaning(char letter) => letter switch
    {
        '/' or '"' or '\\' => letter,
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\b',
        'f' => '\f',
        _ => NoLetter,
    };
}
