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
    public void The_README_leads_to_all_of_the_documentation()
    {
        string[] linked = [.. MarkdownFile.Read("README.md").Links];

        Assert.Contains("docs/architecture.md", linked);
        Assert.Contains("docs/diagnostics/README.md", linked);
        Assert.Contains("examples/LocalImgur/README.md", linked);
        Assert.Contains("CONTRIBUTING.md", linked);
        Assert.Contains("CHANGELOG.md", linked);
        Assert.Contains("LICENSE", linked);
    }

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
