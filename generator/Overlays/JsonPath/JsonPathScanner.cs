using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>The text of a JSONPath, read from left to right: its blanks, names, strings and numbers.</summary>
internal sealed class JsonPathScanner(string text)
{
    private const char None = '\0';
    private const long MaxInteger = (1L << 53) - 1;

    public int Offset { get; set; }

    public bool AtEnd => Offset >= text.Length;

    /// <summary>The next character, NUL at the end (which no JSONPath may contain outside of a string).</summary>
    public char Current => AtEnd ? None : text[Offset];

    public bool Skip(char expected)
    {
        if (AtEnd || text[Offset] != expected)
            return false;

        Offset++;
        return true;
    }

    public bool Skip(string expected)
    {
        if (string.CompareOrdinal(text, Offset, expected, 0, expected.Length) != 0)
            return false;

        Offset += expected.Length;
        return true;
    }

    public void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
            Offset++;
    }

    public JsonPathException Expected(string what)
        => new(Offset, AtEnd ? $"{what} is expected, but the text ends" : $"{what} is expected, but '{CharacterAt(Offset)}' stands there");

    /// <summary>A name after a dot: letters, digits, '_' and everything beyond ASCII.</summary>
    public string ReadMemberName()
    {
        int start = Offset;
        if (!IsNameStart())
            throw Expected("'*', '[' or a name of letters, digits and '_' (quote another name in brackets: ['a-b'])");

        while (IsNameStart() || IsDigit(Current))
            Offset += char.IsHighSurrogate(Current) ? 2 : 1;
        string name = text.Substring(start, Offset - start);
        if (Current == '-')
            throw new JsonPathException(Offset, $"a name with '-' must stand quoted in brackets: ['{name}-...']");

        return name;
    }

    /// <summary>The name of a function, or true, false or null; empty where no lower-case letter stands.</summary>
    public string ReadWord()
    {
        int start = Offset;
        while (Current is >= 'a' and <= 'z' || (Offset > start && (Current == '_' || IsDigit(Current))))
            Offset++;
        return text.Substring(start, Offset - start);
    }

    /// <summary>An integer that JSON carries exactly everywhere: no leading zero, no -0, at most 2^53 - 1.</summary>
    public long ReadInteger()
    {
        int start = Offset;
        bool negative = Skip('-');
        ReadDigits(leadingZeroAllowed: false);
        string digits = text.Substring(start, Offset - start);
        if (negative && digits == "-0")
            throw new JsonPathException(start, "-0 is not an index");
        if (!long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            || value is > MaxInteger or < -MaxInteger)
            throw new JsonPathException(start, $"{digits} is beyond the integers that JSON carries exactly (2^53 - 1)");

        return value;
    }

    public JsonNode ReadNumber()
    {
        int start = Offset;
        Skip('-');
        ReadDigits(leadingZeroAllowed: false);
        if (Skip('.'))
            ReadDigits(leadingZeroAllowed: true);
        if (Skip('e') || Skip('E'))
        {
            if (!Skip('-'))
                Skip('+');
            ReadDigits(leadingZeroAllowed: true);
        }

        return JsonValue.Create(JsonValues.ParseNumber(text.Substring(start, Offset - start)))!;
    }

    /// <summary>A string in single or double quotes.</summary>
    public string ReadQuoted()
    {
        int start = Offset;
        char quote = text[Offset++];
        StringBuilder value = new();
        while (!Skip(quote))
        {
            if (AtEnd)
                throw new JsonPathException(start, $"the string that begins here has no closing {quote}");
            if (Current < ' ')
                throw new JsonPathException(Offset, $"a control character must be written as \\u{(int)Current:x4}");

            if (Current == '\\')
                value.Append(ReadEscape(quote));
            else
                AppendCharacter(value);
        }

        return value.ToString();
    }

    private void AppendCharacter(StringBuilder value)
    {
        string character = CharacterAt(Offset);
        if (character.Length == 1 && char.IsSurrogate(character[0]))
            throw new JsonPathException(Offset, "half of a surrogate pair is no character");

        value.Append(character);
        Offset += character.Length;
    }

    private string ReadEscape(char quote)
    {
        int start = Offset++;
        if (AtEnd)
            throw new JsonPathException(start, "the text ends in the middle of a string");

        char escaped = text[Offset++];
        return escaped switch
        {
            'b' => "\b",
            'f' => "\f",
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            '/' or '\\' => escaped.ToString(),
            'u' => ReadUnicodeEscape(start),
            _ when escaped == quote => escaped.ToString(),
            _ => throw new JsonPathException(
                start, $"'\\{escaped}' is not an escape; \\b \\f \\n \\r \\t \\/ \\\\ \\{quote} and \\u with four digits are"),
        };
    }

    private string ReadUnicodeEscape(int start)
    {
        char first = ReadHex(start);
        if (!char.IsSurrogate(first))
            return first.ToString();
        if (char.IsHighSurrogate(first) && Skip("\\u"))
        {
            char second = ReadHex(start);
            if (char.IsLowSurrogate(second))
                return new string([first, second]);
        }

        throw new JsonPathException(start, "half of a surrogate pair is no character");
    }

    private char ReadHex(int start)
    {
        int value = 0;
        for (int digit = 0; digit < 4; digit++, Offset++)
        {
            int nibble = Current switch
            {
                >= '0' and <= '9' => Current - '0',
                >= 'a' and <= 'f' => Current - 'a' + 10,
                >= 'A' and <= 'F' => Current - 'A' + 10,
                _ => throw new JsonPathException(start, "\\u needs four hexadecimal digits"),
            };
            value = (value * 16) + nibble;
        }

        return (char)value;
    }

    private void ReadDigits(bool leadingZeroAllowed)
    {
        int start = Offset;
        while (IsDigit(Current))
            Offset++;
        if (Offset == start)
            throw Expected("a digit");
        if (!leadingZeroAllowed && Offset > start + 1 && text[start] == '0')
            throw new JsonPathException(start, "a number has no leading zero");
    }

    private bool IsNameStart() => Current switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' => true,
        < '\u0080' => false,
        _ => !char.IsSurrogate(Current) || char.IsSurrogatePair(text, Offset),
    };

    private string CharacterAt(int offset) => text.Substring(offset, char.IsSurrogatePair(text, offset) ? 2 : 1);

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
