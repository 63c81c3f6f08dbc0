using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling.Normalizing;
using ImgurGen.Generator.Reading;
using ImgurGen.Generator.Tests.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Tests.Modeling.Normalizing;

/// <summary>A spec that was normalised, or also read, with what was said about it.</summary>
internal sealed record Normalized(SpecTree Tree, IReadOnlyList<DiagnosticInfo> Diagnostics, OpenApiDocument? Document)
{
    public JsonObject Root => Tree.Root;

    /// <summary>Every diagnostic as "IMG030 at 3:5"; lines and columns count from 1.</summary>
    public string[] Places => [.. Diagnostics.Select(static info => $"{info.Id} at {info.Range.Line + 1}:{info.Range.Column + 1}")];

    /// <summary>Every diagnostic as "IMG030" and its arguments.</summary>
    public string[] Findings => [.. Diagnostics.Select(static info => $"{info.Id} {string.Join("|", info.Arguments)}")];

    public string? JsonAt(string pointer) => Tree.Find(pointer)?.ToJsonString(TestJson.Relaxed);

    public static Normalized Of(string text, string path = "spec.yml")
    {
        (SpecTree tree, DiagnosticBag bag) = Parse(text, path);
        Normalizer.Normalize(tree, bag, CancellationToken.None);
        return new Normalized(tree, Located(bag), null);
    }

    public static Normalized Read(string text, string path = "spec.yml")
    {
        (SpecTree tree, DiagnosticBag bag) = Parse(text, path);
        OpenApiDocument? document = DocumentReader.Read(tree, bag, CancellationToken.None);
        return new Normalized(tree, Located(bag), document);
    }

    /// <summary>A document whose only component is this schema, "A", beside another, "B", in a version.</summary>
    public static Normalized Schema(string version, string schema)
        => Read($$$"""
            {"openapi": "{{{version}}}", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": {
            "A": {{{schema}}},
            "B": {"type": "object"}
            }
            }
            }
            """);

    public string? A => JsonAt("/components/schemas/A");

    public IReadOnlyDictionary<string, IOpenApiSchema> Schemas => (IReadOnlyDictionary<string, IOpenApiSchema>)Document!.Components!.Schemas!;

    private static (SpecTree Tree, DiagnosticBag Bag) Parse(string text, string path)
    {
        DiagnosticBag bag = new();
        SourceFile file = new(path, text);
        JsonObject root = Assert.IsType<JsonObject>(TreeReader.Read(file, bag, CancellationToken.None));
        return (new SpecTree(file, root), bag);
    }

    private static IReadOnlyList<DiagnosticInfo> Located(DiagnosticBag bag) => [.. bag.Locate(new HashSet<string>(), CancellationToken.None)];
}
