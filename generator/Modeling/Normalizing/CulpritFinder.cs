using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing;

/// <summary>
/// Finds what the library cannot take by giving it one part at a time: each path item, each component, each other value at the root,
/// in a document that holds nothing else. What it refers to is missing then, which the library does not mind.
/// </summary>
internal sealed class CulpritFinder(SpecTree tree, DiagnosticBag bag)
{
    /// <summary>Keys whose values are maps, or maps of maps, of parts that can be read alone.</summary>
    private static readonly string[] Maps = ["paths", "webhooks", "definitions", "parameters", "responses", "securityDefinitions"];

    /// <summary>Reports and removes every part that is refused; false where each can be read alone.</summary>
    public bool RemoveAll(CancellationToken token)
    {
        List<string> culprits = [];
        foreach (string pointer in Parts())
        {
            token.ThrowIfCancellationRequested();
            if (DocumentReader.TryRead(Alone(pointer), out string problem) is not null)
                continue;
            string name = JsonPointer.Tokens(pointer).Last();
            bag.Add(Descriptors.LibraryRefused, tree, pointer, NodePart.Key, name, problem);
            culprits.Add(pointer);
        }

        foreach (string culprit in culprits)
        {
            JsonObject parent = ParentOf(tree.Root, culprit);
            parent.Remove(JsonPointer.Tokens(culprit).Last());
        }

        return culprits.Count > 0;
    }

    private List<string> Parts()
    {
        List<string> parts = [];
        foreach (KeyValuePair<string, JsonNode?> section in tree.Root)
        {
            if (section.Key is "openapi" or "swagger")
                continue;

            string pointer = JsonPointer.Append(JsonPointer.Root, section.Key);
            if (section.Key == "components" && section.Value is JsonObject components)
            {
                foreach (KeyValuePair<string, JsonNode?> kind in components)
                    AddEntries(JsonPointer.Append(pointer, kind.Key), kind.Value, parts);
            }
            else if (Maps.Contains(section.Key))
            {
                AddEntries(pointer, section.Value, parts);
            }
            else
            {
                parts.Add(pointer);
            }
        }

        return parts;
    }

    private static void AddEntries(string pointer, JsonNode? map, List<string> parts)
    {
        if (map is JsonObject entries)
            parts.AddRange(entries.Select(entry => JsonPointer.Append(pointer, entry.Key)));
    }

    /// <summary>A document of this one part. The library keeps nodes of the tree it reads, so it gets copies.</summary>
    private JsonObject Alone(string pointer)
    {
        JsonObject document = [];
        foreach (string key in new[] { "openapi", "swagger" }.Where(tree.Root.ContainsKey))
            document[key] = tree.Root[key]!.DeepClone();
        document["info"] = new JsonObject { ["title"] = "", ["version"] = "" };
        document["paths"] = new JsonObject();
        ParentOf(document, pointer)[JsonPointer.Tokens(pointer).Last()] = tree.Find(pointer)?.DeepClone();
        return document;
    }

    /// <summary>The object that holds a part; made, with all above it, where it is missing.</summary>
    private static JsonObject ParentOf(JsonObject root, string pointer)
    {
        JsonObject node = root;
        List<string> tokens = [.. JsonPointer.Tokens(pointer)];
        foreach (string token in tokens.Take(tokens.Count - 1))
        {
            if (node[token] is not JsonObject)
                node[token] = new JsonObject();
            node = (JsonObject)node[token]!;
        }

        return node;
    }
}
