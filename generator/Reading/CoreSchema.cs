using System.Globalization;
using System.Numerics;

namespace ImgurGen.Generator.Reading;

/// <summary>What an unquoted text stands for: the core schema of YAML 1.2, chapter 10.3.2.</summary>
internal static class CoreSchema
{
    // Beyond it, turning octal and hexadecimal digits to decimal ones takes a time that grows with the square of their number.
    private const int LongestRadixNumber = 256;

    public enum Kind
    {
        Text,
        Null,
        True,
        False,
        Integer,
        Float,
    }

    public static Kind Classify(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => Kind.Null,
        "true" or "True" or "TRUE" => Kind.True,
        "false" or "False" or "FALSE" => Kind.False,
        _ => text[0] is (>= '0' and <= '9') or '-' or '+' or '.' ? ClassifyNumber(text) : Kind.Text,
    };

    /// <summary>The number as JSON writes it, all its digits kept; the text itself, wherever that is JSON already.</summary>
    public static string ToJson(string number)
    {
        if (IsRadixNumber(number, out bool isHexadecimal))
            return RadixToJson(number, isHexadecimal ? 16 : 8);

        int at = number[0] is '-' or '+' ? 1 : 0;
        int point = DigitsEnd(number, at);
        int first = at;
        while (first + 1 < point && number[first] == '0')
            first++;

        bool hasFraction = point < number.Length && number[point] == '.';
        int fractionEnd = hasFraction ? DigitsEnd(number, point + 1) : point;
        bool isJson = number[0] != '+' && first == at && point > at && fractionEnd - point != 1;
        if (isJson)
            return number;

        string sign = number[0] == '-' ? "-" : "";
        string integer = point == at ? "0" : number.Substring(first, point - first);
        string fraction = !hasFraction ? "" : fractionEnd == point + 1 ? ".0" : number.Substring(point, fractionEnd - point);
        return sign + integer + fraction + number.Substring(fractionEnd);
    }

    private static Kind ClassifyNumber(string text)
    {
        if (IsRadixNumber(text, out _))
            return text.Length <= LongestRadixNumber ? Kind.Integer : Kind.Text;

        int start = text[0] is '-' or '+' ? 1 : 0;
        int at = DigitsEnd(text, start);
        int digits = at - start;
        if (digits > 0 && at == text.Length)
            return Kind.Integer;

        if (at < text.Length && text[at] == '.')
        {
            int fraction = DigitsEnd(text, at + 1);
            digits += fraction - at - 1;
            at = fraction;
        }

        if (digits == 0)
            return Kind.Text;
        if (at == text.Length)
            return Kind.Float;
        if (text[at] is not ('e' or 'E'))
            return Kind.Text;

        at++;
        if (at < text.Length && text[at] is '-' or '+')
            at++;
        return at < text.Length && DigitsEnd(text, at) == text.Length ? Kind.Float : Kind.Text;
    }

    private static bool IsRadixNumber(string text, out bool isHexadecimal)
    {
        isHexadecimal = text.Length > 2 && text[1] == 'x';
        if (text.Length < 3 || text[0] != '0' || text[1] is not ('x' or 'o'))
            return false;

        for (int at = 2; at < text.Length; at++)
        {
            bool isDigit = isHexadecimal
                ? text[at] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')
                : text[at] is >= '0' and <= '7';
            if (!isDigit)
                return false;
        }

        return true;
    }

    private static string RadixToJson(string number, int radix)
    {
        BigInteger value = BigInteger.Zero;
        for (int at = 2; at < number.Length; at++)
            value = (value * radix) + Digit(number[at]);
        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static int Digit(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static int DigitsEnd(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at;
    }
}
