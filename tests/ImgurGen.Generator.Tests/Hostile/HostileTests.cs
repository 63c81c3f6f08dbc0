using System.Text.Json.Nodes;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Hostile;

/// <summary>
/// A spec's text is data: with it in every place from which text reaches the output, the output has no type, member, attribute, statement
/// or directive that an equal spec of harmless words has not.
/// </summary>
public sealed class HostileTests
{
    private const string Harmless = "harmless";
    private const string Minimal = """{ "openapi": "3.0.3", "info": { "title": "Test API", "version": "1" }, "paths": {} }""";
    private const string Untitled = """{ "openapi": "3.0.3", "info": { "version": "1" }, "paths": {} }""";

    private static readonly Dictionary<string, Lazy<IReadOnlyList<string>>> Specs = HostileDocument.Versions.ToDictionary(
        static version => version, static version => Shape(() => OfSpec(version, Harmless)));

    private static readonly Lazy<IReadOnlyList<string>> Overlay = Shape(static () => OfOverlay(Harmless));
    private static readonly Lazy<IReadOnlyList<string>> Part = Shape(static () => OfPart(Harmless));
    private static readonly Lazy<IReadOnlyList<string>> FileName = Shape(static () => OfFileName(Harmless));

    public static TheoryData<string> Payloads => HostilePayloads.Data;

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_hostile_spec_has_the_shape_of_a_harmless_one(string payload)
        => Assert.All(HostileDocument.Versions, version => AssertShape(Specs[version].Value, OfSpec(version, payload)));

    /// <summary>Takes time, so each text in but one version; each version meets texts of each kind.</summary>
    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_hostile_spec_compiles(string payload)
    {
        string version = HostileDocument.Versions[Array.IndexOf(HostilePayloads.All, payload) % HostileDocument.Versions.Length];

        Assert.Empty(OfSpec(version, payload).Compile());
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_hostile_overlay_has_the_shape_of_a_harmless_one(string payload) => AssertShape(Overlay.Value, OfOverlay(payload));

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_hostile_part_has_the_shape_of_a_harmless_one(string payload) => AssertShape(Part.Value, OfPart(payload));

    [Theory]
    [MemberData(nameof(Payloads))]
    public void The_name_of_a_file_gives_a_client_its_name_and_nothing_else(string payload) => AssertShape(FileName.Value, OfFileName(payload));

    [Theory]
    [InlineData("/specs/api.json", "")]
    [InlineData("/specs/api.yml", "# YAML\n")]
    public void An_escape_of_half_a_surrogate_pair_is_no_text_and_half_a_pair_itself_is_an_unknown_character(string path, string head)
    {
        string json = head + HostileDocument.Json(HostileDocument.Of("3.0.3", "MARKER"));
        Generation Run(string half) => Generation.Run([new SpecFile(path, json.Replace("MARKER", half, StringComparison.Ordinal))], @namespace: "Test");

        Assert.Equal("IMG001", Assert.Single(Run("a \\ud800 b").Diagnostics).Id);
        AssertShape(Specs["3.0.3"].Value, Run("a \ud800 b"));
        Assert.Empty(Run("a \ud800 b").Compile());
    }

    [Fact]
    public void Long_texts_are_cut_in_documentation_names_and_messages_and_whole_on_the_wire()
    {
        string text = new('x', 5_000);
        Generation generation = OfSpec("3.0.3", text);

        // Names in metadata end at 1,024 characters, and only the output of an assembly shows it.
        Assert.Empty(generation.Compile());
        Assert.NotNull(generation.Load());
        string[] lines = [.. generation.Result.GeneratedSources.SelectMany(static source => source.SourceText.ToString().Split('\n'))];
        Assert.All(lines.Where(static line => line.TrimStart().StartsWith("///", StringComparison.Ordinal)), static line => Assert.True(line.Length < 5_000));
        Assert.All(generation.HintNames, static name => Assert.True(name.Length <= 255));
        Assert.All(generation.Diagnostics, static diagnostic => Assert.True(diagnostic.GetMessage(null).Length < 5_000));
        Assert.Contains(lines, line => line.Contains("\"r" + text + "\"", StringComparison.Ordinal));
    }

    private static void AssertShape(IReadOnlyList<string> expected, Generation generation)
    {
        Assert.Null(generation.Result.Exception);
        Assert.DoesNotContain(generation.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(generation.Result.GeneratedSources.SelectMany(static source => source.SyntaxTree.GetDiagnostics()));
        Assert.Empty(OutputShape.Unseen(generation));
        IReadOnlyList<string> actual = OutputShape.Of(generation);
        Assert.True(expected.SequenceEqual(actual), $"{OutputShape.Difference(expected, actual)}\nReported:\n{string.Join('\n', generation.Diagnostics)}");
    }

    private static Lazy<IReadOnlyList<string>> Shape(Func<Generation> generate) => new(() => OutputShape.Of(generate()));

    private static Generation OfSpec(string version, string text)
        => Generation.Run([new SpecFile("/specs/api.json", HostileDocument.Json(HostileDocument.Of(version, text)))], @namespace: "Test");

    /// <summary>All of the spec comes from an overlay.</summary>
    private static Generation OfOverlay(string text)
    {
        JsonObject update = HostileDocument.Of("3.0.3", text);
        update.Remove("openapi");
        update.Remove("info");
        JsonObject overlay = HostileDocument.Fill(
            """{ "overlay": "1.1.0", "info": { "title": "%", "version": "%", "description": "%" }, "x-%": "%", "actions": [{ "target": "$", "description": "%" }] }""", text);
        overlay["actions"]![0]!["update"] = update;
        return Generation.Run(
            [new SpecFile("/specs/api.json", Minimal), new SpecFile("/specs/api.overlay.json", HostileDocument.Json(overlay))], @namespace: "Test");
    }

    /// <summary>All components of the spec are in another file.</summary>
    private static Generation OfPart(string text)
    {
        JsonObject whole = HostileDocument.Of("3.0.3", text);
        JsonObject document = JsonNode.Parse(Minimal)!.AsObject();
        document["paths"] = JsonNode.Parse(HostileDocument.Json(whole["paths"]!).Replace("\"#/components/", "\"parts/all.json#/", StringComparison.Ordinal));
        string part = HostileDocument.Json(whole["components"]!).Replace("\"#/components/", "\"#/", StringComparison.Ordinal);
        return Generation.Run(
            [new SpecFile("/specs/api.json", HostileDocument.Json(document)), new SpecFile("/specs/parts/all.json", part, ("ImgurGenRole", "part"))],
            @namespace: "Test");
    }

    /// <summary>A spec without a title, which is called as its file is.</summary>
    private static Generation OfFileName(string name) => Generation.Run([new SpecFile($"/specs/{name}.json", Untitled, ("ImgurGenRole", "spec"))]);
}
