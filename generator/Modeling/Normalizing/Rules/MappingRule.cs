using System.Text.Json.Nodes;
using ImgurGen.Generator.Modeling.Normalizing.References;
using ImgurGen.Generator.Modeling.Normalizing.Shapes;

namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>Each value of a discriminator's mapping is a reference to a schema, or its bare name.</summary>
internal sealed class MappingRule : IObjectRule
{
    public Verdict Check(JsonObject node, WalkContext context)
    {
        if (node["mapping"] is JsonObject mapping)
            context.References.AddRange(mapping.Select(entry => ReferenceSite.OfMapping(mapping, entry.Key)));
        return Verdict.Keep;
    }
}
