namespace ImgurGen.Generator.Tests.Pages;

/// <summary>A fenced block of code in a Markdown file.</summary>
/// <param name="Language">The first word behind the fence, by which it is coloured.</param>
/// <param name="Name">What follows that word: here, the file that the block is or is quoted from. Renderers ignore it.</param>
/// <param name="Text">The lines between the fences.</param>
internal sealed record CodeBlock(string Language, string Name, string Text)
{
    public IEnumerable<string> Lines => Text.Split('\n');
}
