using System.Text.Json.Nodes;
using ImgurGen.Generator.Modeling.Normalizing;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>What a selection leaves out of a document: operations, and the components that only these use. What is wrong with it concerns nobody.</summary>
internal static class LeftOut
{
    private static readonly string[] OpenApiKinds = ["schemas", "parameters", "responses", "requestBodies", "headers", "examples", "links", "callbacks", "pathItems", "mediaTypes"];
    private static readonly string[] SwaggerKinds = ["definitions", "parameters", "responses"];

    /// <summary>The addresses in the tree.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="selected">The operations that are generated.</param>
    /// <param name="others">Those that are not.</param>
    public static IEnumerable<string> Of(SpecTree tree, IReadOnlyCollection<OperationPart> selected, IReadOnlyCollection<OperationPart> others)
    {
        HashSet<string> used = Used(tree, selected);
        IEnumerable<string> paths = others.Select(static part => part.ItemPointer).Except(selected.Select(static part => part.ItemPointer));
        return others
            .Select(static part => part.Pointer)
            .Concat(paths)
            .Concat(Components(tree).Where(component => !used.Contains(component)))
            .Append("/webhooks");
    }

    private static IEnumerable<string> Components(SpecTree tree)
        => tree.Root.ContainsKey("swagger")
            ? SwaggerKinds.SelectMany(kind => Names(tree.Root[kind], JsonPointer.Append(JsonPointer.Root, kind)))
            : OpenApiKinds.SelectMany(kind => Names(tree.Find(JsonPointer.Append("/components", kind)), JsonPointer.Append("/components", kind)));

    private static IEnumerable<string> Names(JsonNode? map, string pointer) => (map as JsonObject ?? []).Select(entry => JsonPointer.Append(pointer, entry.Key));

    /// <summary>The components that operations refer to, directly or by others, and the schemas that extend these by <c>allOf</c>.</summary>
    private static HashSet<string> Used(SpecTree tree, IEnumerable<OperationPart> selected)
    {
        ILookup<string, string> heirs = Components(tree)
            .SelectMany(component => Bases(tree.Find(component)).Select(@base => (Base: @base, Heir: component)))
            .ToLookup(static pair => pair.Base, static pair => pair.Heir);
        HashSet<string> used = [];
        Queue<string> open = new();
        foreach (string target in selected.SelectMany(part => Targets(tree.Find(part.Pointer)).Concat(Targets(tree.Find(JsonPointer.Append(part.ItemPointer, "parameters"))))))
            Use(target);
        while (open.Count > 0)
        {
            string component = open.Dequeue();
            foreach (string target in Targets(tree.Find(component)).Concat(heirs[component]))
                Use(target);
        }

        return used;

        void Use(string component)
        {
            if (used.Add(component))
                open.Enqueue(component);
        }
    }

    private static IEnumerable<string> Bases(JsonNode? schema)
        => ((schema as JsonObject)?["allOf"] as JsonArray ?? []).Select(static part => Target((part as JsonObject)?["$ref"])).OfType<string>();

    /// <summary>What the texts in a node refer to: references, and the mappings of discriminators.</summary>
    private static IEnumerable<string> Targets(JsonNode? start)
    {
        Stack<JsonNode?> open = new([start]);
        while (open.Count > 0)
        {
            JsonNode? node = open.Pop();
            foreach (JsonNode? child in node switch { JsonObject map => map.Select(static entry => entry.Value), JsonArray list => list, _ => [] })
                open.Push(child);
            if (Target(node) is { } target)
                yield return target;
        }
    }

    private static string? Target(JsonNode? node) => JsonValues.Text(node) is { } text && text.StartsWith("#/", StringComparison.Ordinal) ? text.Substring(1) : null;
}
