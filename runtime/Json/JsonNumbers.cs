using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ImgurGen.Json;

/// <summary>
/// The less usual ways in which servers write numbers: as text (<c>"595876"</c>), or an integer with a fraction or an exponent
/// (<c>12.0</c>, <c>1e3</c>). The codecs come here when the usual way fails.
/// </summary>
internal static partial class JsonNumbers
{
    public static T Read<T>(ref Utf8JsonReader reader, string type)
        where T : struct, INumberBase<T>
    {
        string text = Text(ref reader, type);
        if (T.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out T value))
            return value;

        // 1e3 and 12.0 are integers too, as long as a decimal holds them exactly.
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal wide) && TryConvert(wide, out value))
            return value;
        throw JsonTokens.Invalid(ref reader, $"{type} cannot hold this value.");
    }

    public static T ReadFinite<T>(ref Utf8JsonReader reader, string type)
        where T : struct, IFloatingPointIeee754<T>
    {
        string text = Text(ref reader, type);
        if (T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out T value) && T.IsFinite(value))
            return value;
        throw JsonTokens.Invalid(ref reader, $"{type} cannot hold this value.");
    }

    /// <summary>The number as the server wrote it.</summary>
    public static string Spelling(ref Utf8JsonReader reader)
        => Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);

    /// <summary>Whether this text, as it is, is JSON for a number, true or false.</summary>
    public static bool IsNumberOrBoolean(string text) => NumberOrBoolean().IsMatch(text);

    private static bool TryConvert<T>(decimal wide, out T value)
        where T : struct, INumberBase<T>
    {
        value = default;
        if (decimal.Truncate(wide) != wide)
            return false;
        T converted = T.CreateSaturating(wide);
        value = converted;
        return decimal.CreateSaturating(converted) == wide;
    }

    private static string Text(ref Utf8JsonReader reader, string type) => reader.TokenType switch
    {
        JsonTokenType.Number => Spelling(ref reader),
        JsonTokenType.String => reader.GetString()!,
        _ => throw JsonTokens.Unexpected(ref reader, type, "a number"),
    };

    // RFC 8259, 6: no sign but a minus, no zeros in front, digits on both sides of the point.
    [GeneratedRegex(@"\A(true|false|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberOrBoolean();
}
