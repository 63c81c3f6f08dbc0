using System.Globalization;
using System.Net;

namespace Gallery.Showing;

/// <summary>Values as a person reads them.</summary>
internal static class Words
{
    /// <summary>A text of Imgur's, which escapes some of them for HTML. Razor escapes all of them again.</summary>
    public static string? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : WebUtility.HtmlDecode(text).Trim();

    /// <summary><c>1 picture</c>, <c>12,500 pictures</c>.</summary>
    public static string Count(long count, string noun) => count == 1 ? $"1 {noun}" : $"{count:N0} {noun}s";

    /// <summary>A large number in few letters: 950, 1.2k, 14k, 1.2M.</summary>
    public static string Short(long number) => Math.Abs(number) switch
    {
        < 1_000 => number.ToString(CultureInfo.InvariantCulture),
        < 9_950 => (number / 1e3).ToString("0.#k", CultureInfo.InvariantCulture),
        < 999_500 => (number / 1e3).ToString("0k", CultureInfo.InvariantCulture),
        _ => (number / 1e6).ToString("0.#M", CultureInfo.InvariantCulture),
    };

    /// <summary>How long ago something was.</summary>
    public static string Ago(DateTimeOffset moment, DateTimeOffset now) => (now - moment) switch
    {
        { TotalMinutes: < 1 } => "just now",
        { TotalHours: < 1 } age => Count((long)age.TotalMinutes, "minute") + " ago",
        { TotalDays: < 1 } age => Count((long)age.TotalHours, "hour") + " ago",
        { TotalDays: < 60 } age => Count((long)age.TotalDays, "day") + " ago",
        { TotalDays: < 730 } age => Count((long)(age.TotalDays / 30.4), "month") + " ago",
        var age => Count((long)(age.TotalDays / 365.25), "year") + " ago",
    };

    /// <summary>How long to wait.</summary>
    public static string In(TimeSpan wait) => wait switch
    {
        { TotalSeconds: < 90 } => "in " + Count(Math.Max((long)Math.Ceiling(wait.TotalSeconds), 1), "second"),
        { TotalMinutes: < 90 } => "in " + Count((long)Math.Ceiling(wait.TotalMinutes), "minute"),
        _ => "in " + Count((long)Math.Ceiling(wait.TotalHours), "hour"),
    };
}
