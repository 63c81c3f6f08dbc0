using System.Text.Json.Nodes;
using ImgurGen.Generator.Modeling.Normalizing.Shapes;

namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>What the library needs of a parameter of Swagger 2.0 beyond what the specification says.</summary>
internal sealed class SwaggerParameterRule : IObjectRule
{
    /// <summary>Where <c>collectionFormat</c> is kept, which the library reads wrong.</summary>
    public const string CollectionFormat = "x-imgurgen-collection-format";

    public Verdict Check(JsonObject node, WalkContext context)
    {
        // The library gives a form field its description through its schema, and a parameter without a type has none.
        if (JsonValues.Text(node["in"]) == "formData" && !node.ContainsKey("type"))
            node["type"] = "string";

        // It throws on "tsv", and takes "csv" in a query, which is also the default, for repeated names: so it does not get to see it.
        if (node["collectionFormat"] is JsonNode format)
        {
            node.Remove("collectionFormat");
            node[CollectionFormat] = format;
        }

        return Verdict.Keep;
    }
}
