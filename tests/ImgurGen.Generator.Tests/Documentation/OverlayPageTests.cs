using System.Text.RegularExpressions;

namespace ImgurGen.Generator.Tests.Pages;

public sealed partial class OverlayPageTests
{
    /// <summary>The page of IMG055, beside the code that reads them, lists the extensions too.</summary>
    [Fact]
    public void The_settings_are_those_that_the_diagnostic_knows()
        => Assert.Equal(Settings("docs/diagnostics/IMG055.md"), Settings("docs/overlays.md"));

    private static IEnumerable<string> Settings(string page)
        => MarkdownFile.Read(page).Lines
            .Select(static line => Row().Match(line))
            .Where(static match => match.Success)
            .Select(static match => match.Groups["name"].Value)
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^\| `(?<name>x-imgurgen-[a-z-]+)` \|")]
    private static partial Regex Row();
}
