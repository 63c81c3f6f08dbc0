using System.Globalization;
using System.Text.RegularExpressions;

namespace ImgurGen.Generator.Tests.RoundTrips.Documents;

/// <summary>What texts of a format mean, so that two spellings of one thing are the same.</summary>
internal static partial class TextFormats
{
    /// <summary>Whether the text is of the format; an unknown format demands nothing.</summary>
    public static bool Fits(string? format, string text) => Meaning(format, text) is not null;

    /// <summary>Whether both texts mean the same.</summary>
    public static bool AreSame(string? format, string one, string other)
        => one == other || (Meaning(format, one) is { } meaning && meaning.Equals(Meaning(format, other)));

    private static object? Meaning(string? format, string text) => format switch
    {
        // The point in time and the offset: 12:00+02:00 and 10:00Z are told apart.
        "date-time" => MomentOf(text) is { } moment ? (moment.DateTime, moment.Offset) : null,
        "http-date" or "date-time-rfc1123" or "date-time-rfc7231" or "rfc1123" or "rfc7231"
            => DateTime.TryParseExact(text, "R", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime httpDate) ? httpDate : null,
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null,
        "uuid" or "guid" => Guid.TryParseExact(text, "D", out Guid id) ? id : null,
        "byte" or "base64" => IsBase64(text) ? Convert.ToHexString(Convert.FromBase64String(text)) : null,
        "base64url" => IsBase64(text.Replace('-', '+').Replace('_', '/') + new string('=', (4 - (text.Length % 4)) % 4)) ? text : null,
        // A time of day is what a clock shows: its offset is not kept, as there is no day to which it would belong.
        "time" => (MomentOf("2000-01-01T" + text) ?? MomentOf($"2000-01-01T{text}Z"))?.TimeOfDay,
        "time-local" or "partial-time" => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out TimeOnly time) ? time : null,
        "duration" => IsDuration(text) ? System.Xml.XmlConvert.ToTimeSpan(Weeks(text)) : null,
        "uri" or "iri" => Uri.TryCreate(text, UriKind.Absolute, out _) ? text : null,
        "int64" => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null,
        "uint64" => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number) ? number : null,
        "decimal" or "decimal128" => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null,
        _ => text,
    };

    private static DateTimeOffset? MomentOf(string text)
        => Moment().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset moment) ? moment : null;

    /// <summary>RFC 3339, 5.6.</summary>
    [GeneratedRegex(
        @"\A[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[-+][0-9]{2}:[0-9]{2})\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Moment();

    private static bool IsBase64(string text) => Convert.TryFromBase64String(text, new byte[text.Length], out _);

    private static bool IsDuration(string text)
    {
        try
        {
            System.Xml.XmlConvert.ToTimeSpan(Weeks(text));
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>XML Schema has no weeks.</summary>
    private static string Weeks(string text)
        => text.EndsWith('W') && int.TryParse(text.AsSpan(1, text.Length - 2), out int weeks) ? $"P{weeks * 7}D" : text;
}
