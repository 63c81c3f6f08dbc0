using System.Text.Json.Nodes;
using ImgurGen.Generator.Modeling.Normalizing.Shapes;

namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>What the library needs of a parameter of Swagger 2.0 beyond what the specification says.</summary>
internal sealed class SwaggerParameterRule : IObjectRule
{
    public Verdict Check(JsonObject node, WalkContext context)
    {
        // The library gives a form field its description through its schema, and a parameter without a type has none.
        if (JsonValues.Text(node["in"]) == "formData" && !node.ContainsKey("type"))
            node["type"] = "string";

        // It decides what "collectionFormat" means when it reads it, so it must know the place before.
        TreeEditor.MoveFirst(node, "in");
        return Verdict.Keep;
    }
}
