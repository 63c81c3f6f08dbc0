using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling.Normalizing.Shapes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>A value of a link that begins with "$" must be a runtime expression.</summary>
internal sealed class LinkRule : IObjectRule
{
    private const string Expected = "a runtime expression of OpenAPI, such as $response.body#/id";

    public Verdict Check(JsonObject node, WalkContext context)
    {
        CheckValue(node, "requestBody", context);
        if (node["parameters"] is JsonObject parameters)
        {
            context.Path.Enter("parameters");
            foreach (string name in parameters.Select(static entry => entry.Key).ToList())
                CheckValue(parameters, name, context);
            context.Path.Leave();
        }

        return Verdict.Keep;
    }

    private static void CheckValue(JsonObject parent, string key, WalkContext context)
    {
        if (JsonValues.Text(parent[key]) is not string text || RuntimeExpressions.IsValid(text) || text.Length == 0)
            return;

        context.ReportAt(JsonPointer.Append(context.Path.Pointer, key), Descriptors.InvalidValue, NodePart.Value, key, text, Expected);
        parent.Remove(key);
    }
}
