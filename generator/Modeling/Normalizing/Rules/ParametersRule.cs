using System.Text.Json.Nodes;
using ImgurGen.Generator.Modeling.Normalizing.Shapes;

namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>Remembers the lists of parameters: whether two are the same is known only when references are resolved.</summary>
internal sealed class ParametersRule : IObjectRule
{
    public Verdict Check(JsonObject node, WalkContext context)
    {
        if (node["parameters"] is JsonArray { Count: > 1 } parameters)
            context.ParameterLists.Add(parameters);
        return Verdict.Keep;
    }
}
