using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Modeling.Normalizing.References;

/// <summary>A text of the document that refers to a component: the object it stands in, its key there, and the kind of component.</summary>
internal sealed record ReferenceSite(JsonObject Node, string Key, string Kind)
{
    public const string Ref = "$ref";

    public const string Schemas = "schemas";

    public bool IsMapping { get; private init; }

    public bool IsSchema => Kind == Schemas && !IsMapping;

    /// <summary>The reference as it stands; null once it was taken away.</summary>
    public string? Text => JsonValues.Text(Node[Key]);

    public static ReferenceSite Of(JsonObject node, string kind) => new(node, Ref, kind);

    /// <summary>An entry of a discriminator's mapping.</summary>
    public static ReferenceSite OfMapping(JsonObject mapping, string key) => new(mapping, key, Schemas) { IsMapping = true };

    public void Set(string text)
    {
        if (Text != text)
            Node[Key] = text;
    }
}
