namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>A property of an object, with everything that describes it.</summary>
internal sealed class PropertyFacts(string name, SchemaPart first)
{
    public string Name => name;

    /// <summary>The schemas that describe it, one or more.</summary>
    public IReadOnlyList<SchemaPart> Parts { get; private set; } = [first];

    public void Add(SchemaPart part) => Parts = [.. Parts, part];
}
