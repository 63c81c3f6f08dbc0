namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>RFC 9485: an I-Regexp as a tree.</summary>
internal abstract record RegexpNode
{
    private RegexpNode()
    {
    }

    public sealed record Character(CharacterClass Class) : RegexpNode;

    /// <summary><c>^</c> or <c>$</c>: not a character but the start or the end of the text.</summary>
    public sealed record Edge(TextEdge Which) : RegexpNode;

    public sealed record Sequence(IReadOnlyList<RegexpNode> Parts) : RegexpNode;

    public sealed record Alternatives(IReadOnlyList<RegexpNode> Branches) : RegexpNode;

    /// <summary>At least <paramref name="Min"/> times and at most <paramref name="Max"/>, null for any number.</summary>
    public sealed record Repeat(RegexpNode Part, int Min, int? Max) : RegexpNode;
}
