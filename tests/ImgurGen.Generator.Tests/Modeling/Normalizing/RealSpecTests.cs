using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling.Normalizing;
using ImgurGen.Generator.Reading;
using ImgurGen.Generator.Tests.Reading;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.OpenApi;
using Xunit.Abstractions;

namespace ImgurGen.Generator.Tests.Modeling.Normalizing;

public sealed class RealSpecTests(ITestOutputHelper output)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    [SharedFact]
    public void Specs_of_other_vendors_are_read_and_lose_no_operation_and_no_schema()
    {
        Assert.NotEmpty(Repository.Corpus);
        Assert.All(Repository.Corpus, path => Check(new SourceFile(path, File.ReadAllText(path))));
    }

    [Fact]
    public void The_vendors_spec_is_read_without_a_finding_and_loses_nothing()
    {
        SourceFile file = new("imgur-openapi.yml", RepositoryFiles.VendorSpec);
        Assert.Empty(Check(file));
    }

    private IReadOnlyList<DiagnosticInfo> Check(SourceFile file)
    {
        JsonObject root = Assert.IsType<JsonObject>(TreeReader.Read(file, new DiagnosticBag(), CancellationToken.None));
        (int operations, int schemas) = Count(root);
        SpecTree tree = new(file, root);
        DiagnosticBag bag = new();
        Stopwatch watch = Stopwatch.StartNew();
        OpenApiDocument? document = DocumentReader.Read(tree, bag, CancellationToken.None);
        TimeSpan taken = watch.Elapsed;
        IReadOnlyList<DiagnosticInfo> diagnostics = [.. bag.Locate(new HashSet<string>(), CancellationToken.None)];
        output.WriteLine(
            $"{file.FileName}: {operations} operations, {schemas} schemas, {taken.TotalMilliseconds:0} ms, {diagnostics.Count} diagnostics");
        foreach (DiagnosticInfo info in diagnostics.Take(60))
            output.WriteLine($"    {info.Range.Line + 1}: {info.Id} {info.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture)}");

        Assert.NotNull(document);
        Assert.Equal(operations, document.Paths.Sum(static path => path.Value.Operations?.Count ?? 0));
        Assert.InRange(document.Components?.Schemas?.Count ?? 0, schemas, int.MaxValue);
        Assert.Empty(UnresolvedReferences.In(document));
        return diagnostics;
    }

    private static (int Operations, int Schemas) Count(JsonObject root)
    {
        int operations = ((JsonObject?)root["paths"] ?? [])
            .Sum(static path => path.Value!.AsObject().Count(static entry => Methods.Contains(entry.Key)));
        JsonNode? schemas = root["definitions"] ?? root["components"]?["schemas"];
        return (operations, (schemas as JsonObject)?.Count ?? 0);
    }
}
