using System.Text.Json.Nodes;
using ImgurGen.Generator.Modeling.Normalizing.Shapes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing.References;

/// <summary>The components of a document by kind and name, wherever its version keeps them.</summary>
internal sealed class Components(JsonObject root, ShapeTable table)
{
    public static string ReferenceTo(string pointer) => "#" + pointer;

    public string PointerOf(string kind, string name)
        => JsonPointer.Append(JsonPointer.Append(JsonPointer.Root, [.. table.ComponentMap(kind)!]), name);

    /// <summary>The map of a kind, where the document has it.</summary>
    public JsonObject? Map(string kind)
    {
        JsonNode? node = table.ComponentMap(kind) is null ? null : root;
        foreach (string token in table.ComponentMap(kind) ?? [])
            node = (node as JsonObject)?[token];
        return node as JsonObject;
    }

    public JsonNode? Find(string kind, string name) => Map(kind)?[name];

    /// <summary>The map of a kind, made where there is none.</summary>
    public JsonObject Ensure(string kind)
    {
        JsonObject node = root;
        foreach (string token in table.ComponentMap(kind)!)
        {
            if (node[token] is not JsonObject)
                node[token] = new JsonObject();
            node = (JsonObject)node[token]!;
        }

        return node;
    }
}
