using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Values as text in a path, a query, a header or a form: always in the invariant culture, as JSON would spell them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WireText
{
    /// <summary>A text as it is.</summary>
    /// <param name="value">The text.</param>
    public static string Of(string value) => value;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    public static string Of(bool value) => value ? "true" : "false";

    /// <summary>An integer.</summary>
    /// <param name="value">The number.</param>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>An integer.</summary>
    /// <param name="value">The number.</param>
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>An integer.</summary>
    /// <param name="value">The number.</param>
    public static string Of(uint value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>An integer.</summary>
    /// <param name="value">The number.</param>
    public static string Of(ulong value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number, with as many digits as it takes to read the same number back.</summary>
    /// <param name="value">The number.</param>
    public static string Of(float value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A number, with as many digits as it takes to read the same number back.</summary>
    /// <param name="value">The number.</param>
    public static string Of(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A moment as RFC 3339, with its offset (<c>Z</c> for UTC).</summary>
    /// <param name="value">The moment.</param>
    public static string Of(DateTimeOffset value)
        => value.Offset == TimeSpan.Zero
            ? value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)
            : value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    /// <summary>A date, <c>2026-11-22</c>.</summary>
    /// <param name="value">The date.</param>
    public static string Of(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A time of the day, <c>14:30:00</c>.</summary>
    /// <param name="value">The time.</param>
    public static string Of(TimeOnly value) => value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    /// <summary>A length of time as ISO 8601, <c>PT1H30M</c>.</summary>
    /// <param name="value">The length of time.</param>
    public static string Of(TimeSpan value) => System.Xml.XmlConvert.ToString(value);

    /// <summary>A UUID in lower case.</summary>
    /// <param name="value">The UUID.</param>
    public static string Of(Guid value) => value.ToString("D");

    /// <summary>A URI as it was written.</summary>
    /// <param name="value">The URI.</param>
    public static string Of(Uri value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.OriginalString;
    }

    /// <summary>Bytes as base64.</summary>
    /// <param name="value">The bytes.</param>
    public static string Of(byte[] value) => Convert.ToBase64String(value);

    /// <summary>Bytes as base64 in the alphabet of URLs, without padding.</summary>
    /// <param name="value">The bytes.</param>
    public static string OfBase64Url(byte[] value) => Convert.ToBase64String(value).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>A JSON text as it is; other JSON as its source.</summary>
    /// <param name="value">The JSON.</param>
    public static string Of(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    /// <summary>An enum's text on the wire.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The value.</param>
    public static string Of<TEnum>(OpenEnum<TEnum> value)
        where TEnum : struct, Enum
        => value.Raw;

    /// <summary>A moment as seconds since 1970-01-01T00:00:00Z.</summary>
    /// <param name="value">The moment.</param>
    public static string OfUnixTime(DateTimeOffset value) => Of(value.ToUnixTimeSeconds());

    /// <summary>A moment as HTTP writes it, <c>Sun, 06 Nov 1994 08:49:37 GMT</c>.</summary>
    /// <param name="value">The moment.</param>
    public static string OfHttpDate(DateTimeOffset value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Any payload as JSON text.</summary>
    /// <typeparam name="T">The payload's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="value">The payload.</param>
    public static string OfJson<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T>
        => System.Text.Encoding.UTF8.GetString(JsonWriter.Write<T, TCodec>(value));

    /// <summary>Reads a value out of a text: codecs find numbers and truth values in JSON's texts too.</summary>
    internal static T Read<T, TCodec>(string text)
        where TCodec : struct, IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(JsonWriter.Write<string, StringCodec>(text));
        reader.Read();
        return TCodec.Read(ref reader);
    }

    /// <summary>Reads a moment as RFC 3339 writes it, including what <see cref="Utf8JsonReader"/> does not take (a space for the T, say).</summary>
    internal static bool TryParse(string text, out DateTimeOffset value)
    {
        const string Style = "yyyy-MM-ddTHH:mm";
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value))
            return true;

        // .NET has no leap seconds (RFC 3339, 5.7): it is the one after the fifty-ninth.
        if (text.Length < Style.Length + ":60".Length || !text.AsSpan(Style.Length).StartsWith(":60", StringComparison.Ordinal)
            || !DateTimeOffset.TryParse($"{text.AsSpan(0, Style.Length)}:59{text.AsSpan(Style.Length + ":60".Length)}", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset before)
            || before.Year == DateTimeOffset.MaxValue.Year)
        {
            return false;
        }

        value = before.AddSeconds(1);
        return true;
    }

    /// <summary>Reads a moment in one of the three forms of RFC 9110, section 5.6.7.</summary>
    internal static bool TryParseHttpDate(string text, out DateTimeOffset value)
        => DateTimeOffset.TryParseExact(
            text, ["R", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"], CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out value);

    /// <summary>Reads a time of the day as RFC 3339 writes it, with or without seconds and offset.</summary>
    internal static bool TryParse(string text, out TimeOnly value)
    {
        int end = text.IndexOfAny(['Z', 'z', '+', '-']);
        return TimeOnly.TryParseExact(end < 0 ? text : text[..end], ["HH:mm:ss.FFFFFFF", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }
}
