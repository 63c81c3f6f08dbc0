using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling.Normalizing.References;
using ImgurGen.Generator.Overlays;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Bundling;

/// <summary>The files that the references of one spec may lead to, each read when the first of them does.</summary>
internal sealed class PartLibrary
{
    private readonly Dictionary<FilePath, SourceFile> files = [];
    private readonly Dictionary<SourceFile, JsonNode?> trees = [];
    private readonly DiagnosticBag bag;
    private readonly CancellationToken token;

    public PartLibrary(IEnumerable<SourceFile> parts, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        bag = diagnostics;
        token = cancellation;
        foreach (SourceFile part in parts)
            files[FilePath.Parse(part.Path)] = part;
    }

    /// <summary>The file at a path; null where the project names none.</summary>
    public SourceFile? File(FilePath path) => files.TryGetValue(path, out SourceFile? file) ? file : null;

    /// <summary>The tree of a file; null where it cannot be read, and that has been reported.</summary>
    public JsonNode? Tree(SourceFile file)
    {
        if (!trees.TryGetValue(file, out JsonNode? tree))
        {
            tree = TreeReader.Read(file, bag, token);
            if (tree is JsonObject document)
                SchemaIdentifiers.Resolve(document, token);
            trees.Add(file, tree);
        }

        return tree;
    }
}
