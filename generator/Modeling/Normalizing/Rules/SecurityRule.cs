using System.Text.Json.Nodes;
using ImgurGen.Generator.Modeling.Normalizing.Shapes;

namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>Remembers who demands credentials: which schemes there are is known only when all of the document was looked at.</summary>
internal sealed class SecurityRule : IObjectRule
{
    public Verdict Check(JsonObject node, WalkContext context)
    {
        if (node.ContainsKey("security"))
            context.Secured.Add(node);
        return Verdict.Keep;
    }
}
