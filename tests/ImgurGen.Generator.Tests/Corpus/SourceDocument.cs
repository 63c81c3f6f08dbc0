using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Tests.Corpus;

/// <summary>A spec as it is written, without any of what the generator makes of it: what the client is compared with.</summary>
internal sealed class SourceDocument
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    private readonly Dictionary<string, JsonNode> files = [];
    private readonly string path;

    public SourceDocument(string specPath)
    {
        path = specPath;
        Root = new SourceNode(this, Load(specPath), specPath, JsonPointer.Root);
    }

    public SourceNode Root { get; }

    public string Version => (Root["openapi"] ?? Root["swagger"])?.Text ?? "";

    public bool IsSwagger => Root["swagger"] is not null;

    public IEnumerable<SourceOperation> Operations
        => from item in Root["paths"]?.Members ?? []
           where item.Name.StartsWith('/')
           let resolved = item.Resolved
           from operation in resolved.Members.Where(static member => Methods.Contains(member.Name)).Concat(resolved["additionalOperations"]?.Members ?? [])
           select new SourceOperation(item.Name, operation.Name.ToUpperInvariant(), resolved, operation, this);

    public SourceNode[] Schemas => [.. (IsSwagger ? Root["definitions"] : Root["components"]?["schemas"])?.Members ?? []];

    /// <summary>The node of a reference, in this file or another; null where there is none.</summary>
    public SourceNode? Find(string reference, string from)
    {
        string[] parts = reference.Split('#', 2);
        string file = parts[0].Length == 0 ? from : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(from)!, parts[0]));
        if (file.Contains("://", StringComparison.Ordinal) || !File.Exists(file))
            return null;
        string pointer = parts.Length == 1 ? "" : Uri.UnescapeDataString(parts[1]);
        JsonNode? node = Load(file);
        foreach (string token in pointer.Length > 0 && pointer[0] != '/' ? [] : JsonPointer.Tokens(pointer))
        {
            node = node switch
            {
                JsonObject map => map[token],
                JsonArray list when int.TryParse(token, out int index) && index < list.Count => list[index],
                _ => null,
            };
        }

        return node is null ? null : new SourceNode(this, node, file, pointer);
    }

    public override string ToString() => path;

    private JsonNode Load(string file)
    {
        if (!files.TryGetValue(file, out JsonNode? node))
            files[file] = node = TreeReader.Read(new SourceFile(file, File.ReadAllText(file)), new DiagnosticBag(), CancellationToken.None)!;
        return node;
    }
}
