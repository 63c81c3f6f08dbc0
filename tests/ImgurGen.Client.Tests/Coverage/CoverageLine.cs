using System.Globalization;
using System.Text.RegularExpressions;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Coverage;

/// <summary>A line of a table in <c>docs/imgur-coverage.md</c>.</summary>
internal sealed partial record CoverageLine(
    int Row, string Method, string Path, string Operation, string Payload, string Credential, string Credits, string Paging, string Source)
{
    public static IReadOnlyList<CoverageLine> All { get; } =
        [.. File.ReadLines(Page).Where(static line => Numbered().IsMatch(line)).Select(Of)];

    /// <summary>The rows of which a note says something.</summary>
    public static IReadOnlySet<int> Noted { get; } =
        File.ReadLines(Page).Select(static line => Note().Match(line)).Where(static match => match.Success)
            .Select(static match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToHashSet();

    private static string Page => System.IO.Path.Combine(Repository.Root, "docs", "imgur-coverage.md");

    /// <summary>The operation that the line names; null where it is left out, or stands in another row.</summary>
    public string? Call => Operation.StartsWith("imgur.", StringComparison.Ordinal) ? Operation.Split(' ')[0] : null;

    public bool IsDeprecated => Operation.EndsWith(" (deprecated)", StringComparison.Ordinal);

    /// <summary>The row whose operation serves this one too; null where there is none.</summary>
    public int? SeeRow => Operation.StartsWith("see ", StringComparison.Ordinal) ? int.Parse(Operation[4..], CultureInfo.InvariantCulture) : null;

    public bool IsLeftOut => Operation == "left out";

    private static CoverageLine Of(string line)
    {
        string[] cells = [.. line.Trim('|').Split('|').Select(static cell => cell.Replace("`", "", StringComparison.Ordinal).Trim())];
        return new CoverageLine(
            int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]);
    }

    [GeneratedRegex(@"^\| \d+ \|")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^- \*\*(\d+)\*\* ")]
    private static partial Regex Note();
}
