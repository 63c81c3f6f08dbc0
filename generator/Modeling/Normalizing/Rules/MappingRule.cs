using System.Text.Json.Nodes;
using ImgurGen.Generator.Modeling.Normalizing.References;
using ImgurGen.Generator.Modeling.Normalizing.Shapes;

namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>Each value of a discriminator's mapping, and its default, is a reference to a schema, or its bare name.</summary>
internal sealed class MappingRule : IObjectRule
{
    private const string Default = "defaultMapping";

    public Verdict Check(JsonObject node, WalkContext context)
    {
        if (node["mapping"] is JsonObject mapping)
            context.References.AddRange(mapping.Select(entry => ReferenceSite.OfMapping(mapping, entry.Key)));
        if (node.ContainsKey(Default))
            context.References.Add(ReferenceSite.OfMapping(node, Default));
        return Verdict.Keep;
    }
}
