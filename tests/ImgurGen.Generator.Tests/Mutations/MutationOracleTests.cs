using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;
using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Mutations;

/// <summary>That the test of mutants would see what it looks for.</summary>
public sealed class MutationOracleTests
{
    private const string Spec = """
        openapi: 3.0.3
        info: { title: Test API, version: '1' }
        paths:
          /a: { get: { operationId: getA, responses: { '204': { description: d } } } }
          /b: { get: { operationId: getB, responses: { '204': { description: d } } }, put: { operationId: putB, OTHERS responses: { '204': { description: d } } } }
        """;

    private static readonly string Whole = Spec.Replace("OTHERS", "", StringComparison.Ordinal);

    [Fact]
    public void An_operation_that_is_gone_without_a_word_is_seen()
    {
        Generation without = Generation.Run(Whole.Replace(", put: ", ", x-put: ", StringComparison.Ordinal));

        Assert.Equal(["put /b"], new LostOperations([new SpecFile("/specs/api.yml", Whole)], without).Silent());
    }

    [Fact]
    public void An_operation_that_is_reported_is_not_lost_in_silence()
    {
        SpecFile file = new("/specs/api.yml", Spec.Replace(
            "OTHERS", "requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: array, items: { type: string } } } } },", StringComparison.Ordinal));
        Generation generation = Generation.Run([file]);

        Assert.Equal(["IMG050"], generation.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Empty(new LostOperations([file], generation).Silent());
    }

    [Fact]
    public void A_mutant_that_has_neither_output_nor_diagnostics_or_throws_is_seen()
    {
        var id = new MutantId("api.yml", "delete-bytes", 1);
        SpecFile file = new("/specs/api.yml", Whole);

        Assert.Contains(new Mutant(id, [file], static () => Generation.Run([])).Problems(), static problem => problem.Contains("neither output nor a diagnostic", StringComparison.Ordinal));
        Assert.Contains("Ours", Assert.Single(new Mutant(id, [file], static () => throw new InvalidOperationException("Ours")).Problems()), StringComparison.Ordinal);
        Assert.Empty(new Mutant(id, [file], () => Generation.Run([file])).Problems());
    }

    [Theory]
    [InlineData("imgur.json")]
    [InlineData("imgur.yml")]
    public void A_tree_that_is_written_is_read_as_it_was(string path)
    {
        JsonNode tree = TreeReader.Read(new SourceFile(Repository.VendorSpec, File.ReadAllText(Repository.VendorSpec)), new DiagnosticBag(), CancellationToken.None)!;
        tree["x-odd"] = new JsonArray("", "null", "a: b", "# c", "'\"\\", "line\nline", "\u0085\u2028\uFEFF", "007", null, 1.5, true, new JsonArray(), new JsonObject());

        string text = path.EndsWith(".json", StringComparison.Ordinal) ? TreeText.Json(tree) : TreeText.Yaml(tree);

        Assert.True(JsonNode.DeepEquals(tree, TreeReader.Read(new SourceFile(path, text), new DiagnosticBag(), CancellationToken.None)));
    }

    [Fact]
    public void A_mutant_is_made_again_by_its_name_and_every_mutator_changes_something()
    {
        foreach (string mutator in Mutators.Names)
        {
            var id = new MutantId("imgur", mutator, 7);
            string folder = Directory.CreateTempSubdirectory().FullName;
            string Changed(MutantId which, string name)
            {
                MutationSource.Named(which.Spec).Mutate(which).Save(Path.Combine(folder, name));
                return File.ReadAllText(Path.Combine(folder, name, "imgur-openapi.yml"));
            }

            string once = Changed(id, "once");
            Assert.Equal(once, Changed(MutantId.Parse(id.ToString()), "again"));
            Assert.NotEqual(once, Changed(id with { Seed = 8 }, "other"));
            Directory.Delete(folder, recursive: true);
        }
    }
}
