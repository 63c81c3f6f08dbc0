namespace ImgurGen.Generator.Modeling.Normalizing.Shapes;

/// <summary>A text: any, or one of a few that OpenAPI names, or one that a rule accepts.</summary>
internal sealed class TextShape : Shape
{
    public static readonly TextShape Any = new(null, "a text", static _ => true);

    /// <summary>A text for people, of which null says no more than that there is none.</summary>
    public static readonly TextShape Documentation = new(null, "a text", static _ => true);

    private readonly Func<string, bool> accepts;

    private TextShape(IReadOnlyList<string>? values, string expected, Func<string, bool> accepts)
    {
        Values = values;
        Expected = expected;
        this.accepts = accepts;
    }

    /// <summary>The texts that are allowed, where they are a few.</summary>
    public IReadOnlyList<string>? Values { get; }

    public override string Expected { get; }

    public static TextShape OneOf(params string[] values)
    {
        string last = values[values.Length - 1];
        return new(
            values, values.Length == 1 ? last : $"{string.Join(", ", values.Take(values.Length - 1))} or {last}", values.Contains);
    }

    public static TextShape Matching(string expected, Func<string, bool> accepts) => new(null, expected, accepts);

    public bool Accepts(string text) => accepts(text);
}
