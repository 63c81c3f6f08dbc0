using System.Globalization;
using System.Net;
using System.Text;

namespace ImgurCli.Output;

/// <summary>Values as a person reads them.</summary>
internal static class Words
{
    /// <summary>
    /// A text of the server on one line. Imgur escapes some texts for HTML; and since anybody can write them, nothing that a terminal
    /// could take for a command gets through.
    /// </summary>
    public static string Plain(string? text)
    {
        var plain = new StringBuilder();
        foreach (Rune rune in (WebUtility.HtmlDecode(text) ?? "").Trim().EnumerateRunes())
        {
            // Format characters can turn the direction of what follows.
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator)
                plain.Append(' ');
            else
                plain.Append(rune);
        }

        return plain.ToString();
    }

    /// <summary>A title, or what stands where there is none.</summary>
    public static string Title(string? text) => Plain(text) is { Length: > 0 } title ? title : "(untitled)";

    /// <summary><c>1 file</c>, <c>12,500 files</c>.</summary>
    public static string Count(long count, string noun) => count == 1 ? $"1 {noun}" : $"{count:N0} {noun}s";

    /// <summary>About how long: <c>40 s</c>, <c>59 min</c>, <c>3 h</c>, never rounded down to nothing.</summary>
    public static string Duration(TimeSpan time) => time.TotalSeconds switch
    {
        < 120 and double seconds => $"{Math.Max(1, Math.Ceiling(seconds)):N0} s",
        < 7200 and double seconds => $"{Math.Ceiling(seconds / 60):N0} min",
        double seconds => $"{Math.Ceiling(seconds / 3600):N0} h",
    };

    /// <summary>A day, the same whatever the culture.</summary>
    public static string Day(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
