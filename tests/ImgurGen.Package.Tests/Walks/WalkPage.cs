namespace ImgurGen.Package.Tests.Walks;

/// <summary>A page that leads a reader by the hand: the commands and files below its headings, in their order.</summary>
internal sealed class WalkPage
{
    private const string Fence = "```";
    private const string Commands = "sh";

    private readonly string[] lines;

    private WalkPage(string[] read) => lines = read;

    public static WalkPage Read(string path) => new(File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n'));

    /// <summary>What a reader does below a heading, up to the next one of its level: a step for each command and for each file.</summary>
    public IEnumerable<WalkStep> Below(string heading)
    {
        int start = Array.IndexOf(lines, "## " + heading);
        Assert.True(start >= 0, $"The page has no heading '{heading}'.");

        for (int index = start + 1; index < lines.Length && !lines[index].StartsWith("## ", StringComparison.Ordinal); index++)
        {
            if (!lines[index].StartsWith(Fence, StringComparison.Ordinal))
                continue;

            string[] info = lines[index][Fence.Length..].Split(' ', 2);
            int end = Array.IndexOf(lines, Fence, index + 1);
            string[] content = lines[(index + 1)..end];
            index = end;
            if (info is [_, string file])
                yield return new WalkStep(file, string.Join('\n', content) + "\n");
            else if (info is [Commands])
                foreach (string command in content)
                    yield return new WalkStep(null, command);
        }
    }
}
