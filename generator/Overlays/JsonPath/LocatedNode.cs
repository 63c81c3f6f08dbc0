using System.Text.Json.Nodes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>A node that a JSONPath selected, and the way to it. Its value is null where the document says null.</summary>
internal sealed class LocatedNode
{
    public const int NoIndex = -1;

    public LocatedNode(JsonNode? root) => Value = root;

    public LocatedNode(LocatedNode parent, string name, JsonNode? value)
    {
        Parent = parent;
        Name = name;
        Value = value;
    }

    public LocatedNode(LocatedNode parent, int index, JsonNode? value)
    {
        Parent = parent;
        Index = index;
        Value = value;
    }

    public JsonNode? Value { get; }

    /// <summary>The object or array that holds the node; null for the root.</summary>
    public LocatedNode? Parent { get; }

    /// <summary>The name of the property, null for an item of an array.</summary>
    public string? Name { get; }

    /// <summary>The index in the array, <see cref="NoIndex"/> for a property.</summary>
    public int Index { get; } = NoIndex;

    public string Pointer => Parent is null
        ? JsonPointer.Root
        : Name is null ? JsonPointer.Append(Parent.Pointer, Index) : JsonPointer.Append(Parent.Pointer, Name);

    /// <summary>How many levels below the root.</summary>
    public int Depth => Parent is null ? 0 : Parent.Depth + 1;

    /// <summary>The properties of an object or the items of an array, in the document's order; nothing for other values.</summary>
    public IEnumerable<LocatedNode> Children()
    {
        if (Value is JsonObject @object)
        {
            foreach (KeyValuePair<string, JsonNode?> property in @object)
                yield return new LocatedNode(this, property.Key, property.Value);
        }
        else if (Value is JsonArray array)
        {
            for (int index = 0; index < array.Count; index++)
                yield return new LocatedNode(this, index, array[index]);
        }
    }
}
