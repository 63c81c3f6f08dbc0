using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Pages;

public sealed class LinkTests
{
    public static TheoryData<string> Files => [.. MarkdownFile.All().Select(static file => file.Path)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_relative_link_leads_to_a_file_and_a_heading_that_exist(string path)
    {
        MarkdownFile file = MarkdownFile.Read(path);

        string[] relative = [.. file.Links.Where(static link => !Uri.TryCreate(link, UriKind.Absolute, out _))];
        Assert.Equal(relative.Where(link => Exists(file, link)), relative);
    }

    [Fact]
    public void The_README_leads_to_the_index_of_the_documentation_and_to_what_stands_beside_it()
        => Assert.Superset(
            new HashSet<string> { "docs/README.md", "docs/getting-started.md", "docs/diagnostics/README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE" },
            new HashSet<string>(MarkdownFile.Read("README.md").Links));

    [Fact]
    public void The_index_of_the_documentation_leads_to_every_page_and_every_example()
    {
        string[] expected =
        [
            .. MarkdownFile.All()
                .Select(static file => file.Path)
                .Where(static path => IsPage(path) || IsExample(path))
                .Select(static path => path.StartsWith("docs/", StringComparison.Ordinal) ? path["docs/".Length..] : "../" + path),
        ];

        Assert.Superset(new HashSet<string>(expected), new HashSet<string>(MarkdownFile.Read("docs/README.md").Links));
    }

    // What another test has just made, and nobody has accepted yet, is no page.
    private static bool IsPage(string path) => Path.GetDirectoryName(path) == "docs" && path != "docs/README.md" && !path.EndsWith(".received.md", StringComparison.Ordinal);

    private static bool IsExample(string path) => path.Split('/') is ["examples", _, "README.md"];

    private static bool Exists(MarkdownFile from, string link)
    {
        string[] parts = link.Split('#', 2);
        string folder = Path.GetDirectoryName(Path.Combine(Repository.Root, from.Path))!;
        string target = Path.GetFullPath(Path.Combine(folder, parts[0].Length == 0 ? Path.GetFileName(from.Path) : parts[0]));
        if (parts.Length == 1)
            return File.Exists(target) || Directory.Exists(target);
        return File.Exists(target)
            && MarkdownFile.Read(Path.GetRelativePath(Repository.Root, target)).Anchors.Contains(parts[1]);
    }
}
