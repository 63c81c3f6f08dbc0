using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Tests.Reading;

/// <summary>What the reader makes of a text, for tests: lines and columns count from 1 here, as people and specifications count.</summary>
internal sealed record ReadingResult(JsonNode? Root, IReadOnlyList<DiagnosticInfo> Diagnostics)
{
    public string? Json => Root?.ToJsonString(TestJson.Relaxed);

    /// <summary>Every diagnostic as "IMG001 at 3:5".</summary>
    public string[] Places => [.. Diagnostics.Select(static info => $"{info.Id} at {info.Range.Line + 1}:{info.Range.Column + 1}")];

    public static ReadingResult Yaml(string text) => Of("spec.yml", text);

    public static ReadingResult OfJson(string text) => Of("spec.json", text);

    public static ReadingResult Of(string path, string text)
    {
        DiagnosticBag bag = new();
        JsonNode? root = TreeReader.Read(new SourceFile(path, text), bag, CancellationToken.None);
        return new ReadingResult(root, [.. bag.Locate(new HashSet<string>(), CancellationToken.None)]);
    }

    /// <summary>The tree, which must have been read without a diagnostic.</summary>
    public static string? Clean(string text, string path = "spec.yml")
    {
        ReadingResult result = Of(path, text);
        Assert.Empty(result.Diagnostics);
        return result.Json;
    }
}
