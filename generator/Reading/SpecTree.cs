using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Reading;

/// <summary>
/// A spec as a tree that overlays and the normaliser change, which still knows where each node was written: of the nodes that
/// were moved or came from another file it remembers the origin, of all others the origin is their own address in the spec's file.
/// </summary>
internal sealed class SpecTree(SourceFile spec, JsonObject root)
{
    private readonly Dictionary<JsonNode, Origin> origins = [];
    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);

    public SourceFile Spec => spec;

    public JsonObject Root => root;

    /// <summary>Says that this node, and what is below it, was written elsewhere than where it stands now.</summary>
    public void SetOrigin(JsonNode node, Origin origin) => origins[node] = origin;

    /// <summary>Says that a reference was made of another one, which is what its author knows.</summary>
    public void SetWritten(string reference, string text) => written[reference] = text;

    /// <summary>A reference as its author wrote it.</summary>
    public string AsWritten(string reference) => written.TryGetValue(reference, out string? text) ? text : reference;

    /// <summary>Where the node at this address of the tree, or the nearest node above it that exists, was written.</summary>
    public Origin OriginOf(string pointer)
    {
        Origin origin = new(spec, JsonPointer.Root);
        JsonNode? node = root;
        foreach (string token in JsonPointer.Tokens(pointer))
        {
            node = Child(node, token, out bool exists);
            if (!exists)
                break;
            origin = node is not null && origins.TryGetValue(node, out Origin? moved)
                ? moved
                : origin with { Pointer = JsonPointer.Append(origin.Pointer, token) };
        }

        return origin;
    }

    /// <summary>The node at this address, null where there is none.</summary>
    public JsonNode? Find(string pointer) => Find(root, pointer);

    /// <summary>The node at an address below another, null where there is none.</summary>
    public static JsonNode? Find(JsonNode? top, string pointer)
    {
        JsonNode? node = top;
        foreach (string token in JsonPointer.Tokens(pointer))
        {
            node = Child(node, token, out bool exists);
            if (!exists)
                return null;
        }

        return node;
    }

    private static JsonNode? Child(JsonNode? node, string token, out bool exists)
    {
        JsonNode? child = null;
        exists = node switch
        {
            JsonObject @object => @object.TryGetPropertyValue(token, out child),
            JsonArray array => int.TryParse(token, out int index) && index >= 0 && index < array.Count && Found(array[index], out child),
            _ => false,
        };
        return child;
    }

    private static bool Found(JsonNode? node, out JsonNode? child)
    {
        child = node;
        return true;
    }
}

/// <summary>A place in a file: the file, and the address of the node in it.</summary>
internal sealed record Origin(SourceFile File, string Pointer);
