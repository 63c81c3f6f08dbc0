using System.Net;
using System.Text;

namespace Quickstart.Telling;

/// <summary>Values as a person reads them.</summary>
internal static class Words
{
    /// <summary>
    /// A text of the server on one line. Imgur escapes some texts for HTML; and since anybody can write them, nothing that a terminal
    /// could take for a command gets through.
    /// </summary>
    public static string Plain(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "(untitled)";

        var plain = new StringBuilder();
        foreach (char character in WebUtility.HtmlDecode(text).Trim())
            plain.Append(char.IsControl(character) ? ' ' : character);
        return plain.ToString();
    }

    /// <summary><c>1 image</c>, <c>12,500 images</c>.</summary>
    public static string Count(long count, string noun) => count == 1 ? $"1 {noun}" : $"{count:N0} {noun}s";

    /// <summary>A file's length in kilobytes (1,000 bytes).</summary>
    public static string Size(long bytes) => $"{bytes / 1000.0:N0} kB";

    /// <summary>Enough of a secret to know it again, and not enough to use it.</summary>
    public static string Secret(string secret) => secret.Length < 16 ? "\u2026" : secret[..4] + "\u2026";

    /// <summary>How far off a moment is; one that has passed is now.</summary>
    public static string Until(DateTimeOffset? moment, DateTimeOffset now) => moment is null
        ? "untold"
        : (moment.Value - now).TotalMinutes switch
        {
            < 1 => "in a moment",
            < 120 and double minutes => $"in {minutes:N0} min",
            double minutes => $"in {minutes / 60:N0} h",
        };
}
