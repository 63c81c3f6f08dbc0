using System.Text.RegularExpressions;
using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Pages;

/// <summary>A Markdown file of the repository: what its tests ask of it.</summary>
internal sealed partial class MarkdownFile
{
    private const string Fence = "```";

    private readonly List<CodeBlock> blocks = [];
    private readonly List<string> prose = [];

    private MarkdownFile(string path, string text)
    {
        Path = path;
        Lines = text.ReplaceLineEndings("\n").Split('\n');
        Separate();
    }

    /// <summary>The path below the repository's root, with slashes.</summary>
    public string Path { get; }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<CodeBlock> Blocks => blocks;

    /// <summary>The lines outside of blocks.</summary>
    public IEnumerable<string> Prose => prose;

    /// <summary>The targets of its links, as they are written.</summary>
    public IEnumerable<string> Links => prose
        .Select(static line => CodeSpan().Replace(line, ""))
        .SelectMany(static line => Link().Matches(line))
        .Select(static match => match.Groups["target"].Value);

    /// <summary>The fragments by which its headings are linked to: lower case, without punctuation, hyphens for blanks.</summary>
    public IEnumerable<string> Anchors => prose
        .Where(static line => line.StartsWith('#'))
        .Select(static line => Punctuation().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    public static MarkdownFile Read(string path)
        => new(path, File.ReadAllText(System.IO.Path.Combine(Repository.Root, path)));

    /// <summary>All of the repository, but what builds and tools leave there.</summary>
    public static IEnumerable<MarkdownFile> All()
        => Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
            .Select(static file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(static path => !path.Split('/').Any(IsIgnored))
            .Order(StringComparer.Ordinal)
            .Select(Read);

    /// <summary>The blocks below a heading, up to the next one.</summary>
    public IReadOnlyList<CodeBlock> BlocksBelow(string heading)
    {
        int start = IndexOf(heading);
        int end = start + 1;
        for (bool inFence = false; end < Lines.Count && (inFence || !Lines[end].StartsWith('#')); end++)
            inFence ^= Lines[end].StartsWith(Fence, StringComparison.Ordinal);
        return new MarkdownFile(Path, string.Join('\n', Lines.Skip(start).Take(end - start))).Blocks;
    }

    private static bool IsIgnored(string folder)
        => folder is "bin" or "obj" or "artifacts" or "TestResults" || folder.StartsWith('.');

    private int IndexOf(string heading)
    {
        for (int index = 0; index < Lines.Count; index++)
        {
            if (Lines[index] == heading)
                return index;
        }

        throw new InvalidDataException($"{Path} has no heading '{heading}'.");
    }

    private void Separate()
    {
        List<string>? open = null;
        string info = "";
        string heading = "";
        foreach (string line in Lines)
        {
            bool isFence = line.StartsWith(Fence, StringComparison.Ordinal);
            if (open is null && !isFence)
            {
                prose.Add(line);
                heading = line.StartsWith('#') ? line : heading;
            }
            else if (open is null)
            {
                open = [];
                info = line[Fence.Length..];
            }
            else if (isFence)
            {
                string[] words = info.Split(' ', 2);
                blocks.Add(new CodeBlock(words[0], words.Length > 1 ? words[1] : "", string.Join('\n', open), heading));
                open = null;
            }
            else
            {
                open.Add(line);
            }
        }

        if (open is not null)
            throw new InvalidDataException($"{Path} has a code block that is never closed: '{Fence}{info}'.");
    }

    [GeneratedRegex(@"\[[^\]]*\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();
}
