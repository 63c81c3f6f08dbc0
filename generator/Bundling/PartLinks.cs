using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Normalizing;
using ImgurGen.Generator.Modeling.Normalizing.References;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Bundling;

/// <summary>A file that specs may refer to, with the documents that it refers to itself: all that decides which specs it concerns.</summary>
/// <param name="File">The file.</param>
/// <param name="Documents">The other documents, as its references write them, in ordinal order.</param>
internal sealed record PartLinks(SourceFile File, EquatableArray<string> Documents)
{
    /// <summary>Reads a file for its references. What is wrong with it is told by whoever follows one of them into it.</summary>
    public static PartLinks Of(SourceFile file, CancellationToken token)
    {
        SortedSet<string> documents = new(StringComparer.Ordinal);
        bool mayRefer = file.Text.IndexOf(ReferenceSite.Ref, StringComparison.Ordinal) >= 0
            || file.Text.IndexOf("apping", StringComparison.Ordinal) >= 0;
        Stack<JsonNode?> open = new([mayRefer ? TreeReader.Read(file, new DiagnosticBag(), token) : null]);
        while (open.Count > 0)
        {
            token.ThrowIfCancellationRequested();
            JsonNode? node = open.Pop();
            if (node is JsonArray list)
            {
                foreach (JsonNode? item in list)
                    open.Push(item);
            }
            else if (node is JsonObject @object)
            {
                foreach (KeyValuePair<string, JsonNode?> property in @object)
                    open.Push(property.Value);
                foreach (string text in ReferencesOf(@object))
                    documents.Add(FileReference.Parse(text).Document);
            }
        }

        documents.Remove("");
        return new PartLinks(file, documents.ToEquatableArray());
    }

    private static IEnumerable<string> ReferencesOf(JsonObject node)
    {
        if (JsonValues.Text(node[ReferenceSite.Ref]) is string reference)
            yield return reference;
        if (JsonValues.Text(node["defaultMapping"]) is string named)
            yield return named;
        if (node["mapping"] is not JsonObject mapping)
            yield break;
        foreach (KeyValuePair<string, JsonNode?> entry in mapping)
        {
            if (JsonValues.Text(entry.Value) is string mapped)
                yield return mapped;
        }
    }
}
