using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Overlays;
using ImgurGen.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Overlays;

/// <summary>A spec after overlays were applied to it, with what was reported.</summary>
internal sealed class AppliedOverlay
{
    private const string SpecPath = "/repo/api.yml";

    private readonly SpecTree tree;
    private readonly DiagnosticBag bag = new();
    private readonly Dictionary<string, SourceFile> files = [];

    public AppliedOverlay(SourceFile spec, IEnumerable<SourceFile> overlays)
    {
        files.Add(spec.Path, spec);
        tree = new SpecTree(spec, Read(spec));
        foreach (SourceFile overlay in overlays)
        {
            files.Add(overlay.Path, overlay);
            OverlayApplier.Apply(tree, overlay, Read(overlay), bag, CancellationToken.None);
        }
    }

    public JsonObject Root => tree.Root;

    public IReadOnlyList<Reported> Reports
        => [.. bag.Locate(new HashSet<string>(), CancellationToken.None).Select(diagnostic => Report(diagnostic.ToDiagnostic()))];

    /// <summary>Applies the overlays, YAML or JSON, in this order; they are called 0.overlay.yml and so on.</summary>
    public static AppliedOverlay Apply(string spec, params string[] overlays)
        => new(new SourceFile(SpecPath, spec), overlays.Select(static (text, index) => new SourceFile($"/repo/{index}.overlay.yml", text)));

    /// <summary>Applies actions, a YAML list, as an overlay of this version.</summary>
    public static AppliedOverlay ApplyActions(string spec, string actions, string version = "1.0.0")
        => Apply(spec, $"overlay: {version}\ninfo: {{title: Test, version: 1.0.0}}\nactions:\n{actions}");

    /// <summary>The file and the address that the tree says the node at this address was written at, <c>api.yml#/info</c>.</summary>
    public string OriginOf(string pointer)
    {
        Origin origin = tree.OriginOf(pointer);
        return $"{origin.File.FileName}#{origin.Pointer}";
    }

    /// <summary>Demands that the result is the document that this YAML or JSON stands for, and that nothing was reported.</summary>
    public void ShouldBe(string document)
    {
        Assert.Empty(Reports);
        JsonObject expected = Read(new SourceFile("expected.yml", document));
        Assert.True(JsonNode.DeepEquals(expected, Root), Root.ToJsonString());
    }

    private static JsonObject Read(SourceFile file)
    {
        DiagnosticBag errors = new();
        return TreeReader.Read(file, errors, CancellationToken.None) as JsonObject
            ?? throw new InvalidOperationException($"{file.Path} is not an object: {file.Text}");
    }

    private Reported Report(Diagnostic diagnostic)
    {
        SourceFile file = files[diagnostic.Location.GetLineSpan().Path];
        string text = file.Text.Substring(diagnostic.Location.SourceSpan.Start);
        return new Reported(diagnostic.Id, file.FileName, text, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
