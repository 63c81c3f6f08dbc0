namespace ImgurGen.Generator.Tests.Pages;

/// <summary>A fenced block of code in a Markdown file.</summary>
/// <param name="Language">The first word behind the fence, by which it is coloured.</param>
/// <param name="Name">
/// What follows that word, which renderers ignore: the file that the block is or (with a folder) is quoted from, or <c>rival</c> for the
/// code of another tool.
/// </param>
/// <param name="Text">The lines between the fences.</param>
/// <param name="Heading">The heading that it stands below, as it is written; empty above the first.</param>
internal sealed record CodeBlock(string Language, string Name, string Text, string Heading)
{
    public IEnumerable<string> Lines => Text.Split('\n');

    /// <summary>Whether it is of a file of the repository; <see cref="ArchitectureTests"/> compares them.</summary>
    public bool IsQuoted => Name.Contains('/', StringComparison.Ordinal);

    /// <summary>Whether it is written for another tool, against which nothing compiles here.</summary>
    public bool IsOfRival => Name == "rival";
}
