using System.Globalization;
using System.Text.RegularExpressions;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Coverage;

/// <summary>A row of the collection of facts, which is not part of the repository.</summary>
/// <param name="Row">Its number.</param>
/// <param name="Seed">O for the vendor's file, P for the documentation, X for neither.</param>
/// <param name="Method">The method of its first endpoint.</param>
/// <param name="Path">Its path; where it has several, the others follow after semicolons, shortened.</param>
internal sealed partial record FactsRow(int Row, string Seed, string Method, string Path)
{
    public static IEnumerable<FactsRow> All =>
        from line in File.ReadLines(System.IO.Path.Combine(Support.Capture.Folder, "..", "endpoints.md"))
        where Numbered().IsMatch(line)
        let cells = line.Trim('|').Replace(@"\|", "¦", StringComparison.Ordinal).Split('|')
        select new FactsRow(int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1].Trim(), cells[2].Trim(), cells[3].Trim().Trim('`'));

    /// <summary>Whether it is one endpoint, whose path is told in full.</summary>
    public bool IsOne => !Path.Contains(';', StringComparison.Ordinal);

    /// <summary>The words of its paths: what is left of them when parameters, methods and signs are taken out.</summary>
    public IEnumerable<string> Words => Word().Matches(Path).Select(static match => match.Value).Where(static word => word != "same");

    [GeneratedRegex(@"^\| \d+ \|")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?<![{\w])[a-z][a-z_]+(?![}\w])")]
    private static partial Regex Word();
}
