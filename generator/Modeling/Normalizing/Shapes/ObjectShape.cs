using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Modeling.Normalizing.Shapes;

/// <summary>An object of OpenAPI: which keys it has, and what may stand at each.</summary>
internal sealed class ObjectShape(string name) : Shape
{
    private readonly Dictionary<string, Shape> keys = new(StringComparer.Ordinal);
    private readonly List<RequiredKey> required = [];
    private readonly List<IObjectRule> rules = [];

    /// <summary>With its article: "a parameter", "the document".</summary>
    public string Name => name;

    public override string Expected => IsSchema ? "a schema" : "an object";

    public IReadOnlyDictionary<string, Shape> Keys => keys;

    public IReadOnlyList<RequiredKey> Required => required;

    public IReadOnlyList<IObjectRule> Rules => rules;

    /// <summary>The components that a "$ref" in place of this object refers to; null where none may stand.</summary>
    public string? ComponentKind { get; private set; }

    /// <summary>Whether unknown keys are left alone: JSON Schema has many, and of small objects nobody misspells them.</summary>
    public bool IsOpen { get; private set; }

    public bool IsSchema { get; private set; }

    /// <summary>Whether the booleans <c>true</c> and <c>false</c> are schemas here.</summary>
    public bool AllowsBooleans { get; private set; }

    /// <summary>Whether such a rule is among those that the object obeys.</summary>
    public bool IsUnder<TRule>()
        where TRule : IObjectRule
        => rules.Exists(static rule => rule is TRule);

    public ObjectShape With(string key, Shape value)
    {
        keys[key] = value;
        return this;
    }

    public ObjectShape With(Shape value, params string[] names)
    {
        foreach (string key in names)
            keys[key] = value;
        return this;
    }

    /// <summary>Says that the object is useless without this key.</summary>
    public ObjectShape Requires(string key)
    {
        required.Add(new RequiredKey(key, null, true));
        return this;
    }

    public ObjectShape Defaults(string key, Func<WalkContext, JsonNode> value, bool report = false)
    {
        required.Add(new RequiredKey(key, value, report));
        return this;
    }

    public ObjectShape Under(IObjectRule rule)
    {
        rules.Add(rule);
        return this;
    }

    public ObjectShape OrReferenceTo(string kind)
    {
        ComponentKind = kind;
        return this;
    }

    public ObjectShape Open()
    {
        IsOpen = true;
        return this;
    }

    public ObjectShape AsSchema(bool allowsBooleans)
    {
        IsSchema = true;
        IsOpen = true;
        AllowsBooleans = allowsBooleans;
        return this;
    }
}
