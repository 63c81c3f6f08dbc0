namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>RFC 9535, section 2.3: what a segment takes of the children of a node.</summary>
internal abstract record Selector
{
    private Selector()
    {
    }

    /// <summary><c>'name'</c>: the property of that name.</summary>
    public sealed record Name(string Value) : Selector;

    /// <summary><c>*</c>: all children.</summary>
    public sealed record Wildcard : Selector;

    /// <summary><c>2</c> or <c>-1</c>: the item at that place, counted from the end where negative.</summary>
    public sealed record Index(long Value) : Selector;

    /// <summary><c>start:end:step</c>: each step-th item from the start to before the end.</summary>
    public sealed record Slice(long? Start, long? End, long Step) : Selector;

    /// <summary><c>?condition</c>: the children for which the condition holds.</summary>
    public sealed record Filter(FilterExpression Condition) : Selector;
}
