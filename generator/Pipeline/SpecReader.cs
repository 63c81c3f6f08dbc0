using System.Text.Json.Nodes;
using ImgurGen.Generator.Bundling;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling;
using ImgurGen.Generator.Modeling.Drift;
using ImgurGen.Generator.Modeling.Normalizing;
using ImgurGen.Generator.Modeling.Normalizing.References;
using ImgurGen.Generator.Overlays;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Pipeline;

/// <summary>Takes a spec from its text to the model of its client: read, overlay, normalise, model.</summary>
internal static class SpecReader
{
    /// <summary>Reads a spec, and compares it with what became of its baseline, if it has one.</summary>
    public static ReadResult Read(SpecInput input, BaselineResult? baseline, CancellationToken token)
    {
        var bag = new DiagnosticBag();
        HashSet<string> accepted = [];
        ApiModel? api = null;
        try
        {
            api = Model(input, baseline, bag, accepted, token);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A mistake of ours must not take the compiler's other diagnostics with it: it is reported like everything else.
            bag.Add(Descriptors.InternalError, input.Spec, JsonPointer.Root, NodePart.Value, exception.GetType().Name, exception.Message);
        }

        return new ReadResult(input.Spec.Path, api, bag.Locate(accepted, token));
    }

    private static ApiModel? Model(SpecInput input, BaselineResult? baseline, DiagnosticBag bag, HashSet<string> accepted, CancellationToken token)
    {
        SpecSettings settings = input.Options.ToSettings(input.Spec, bag);
        if (input is { Baseline: null, Options.Baseline: { Length: > 0 } name })
            bag.Add(Descriptors.InvalidOption, input.Spec, JsonPointer.Root, NodePart.Value, name, OptionNames.Baseline, "it must be the path of an additional file with ImgurGenRole=\"baseline\"");
        JsonNode? root = TreeReader.Read(input.Spec, bag, token);
        if (root is not JsonObject spec)
        {
            if (root is not null)
                bag.Add(Descriptors.NotASpec, input.Spec, JsonPointer.Root, NodePart.Value, "A spec must be an object with 'openapi', 'info' and 'paths'.");
            return null;
        }

        var tree = new SpecTree(input.Spec, spec);
        foreach (SourceFile file in input.Overlays)
            Apply(file, tree, bag, accepted, token);
        SchemaIdentifiers.Resolve(tree.Root, token);
        Bundler.Bundle(tree, input.Parts, bag, token);
        if (DocumentReader.Read(tree, bag, token) is not { } document)
            return null;
        return ApiModeler.Model(document, tree, settings, baseline?.Api is { } past ? new Baseline(Path.GetFileName(baseline.Path), past) : null, bag, token);
    }

    private static void Apply(SourceFile file, SpecTree tree, DiagnosticBag bag, HashSet<string> accepted, CancellationToken token)
    {
        // What is wrong with the overlay's text has been reported when its 'extends' was read.
        if (TreeReader.Read(file, new DiagnosticBag(), token) is not JsonObject overlay)
            return;
        accepted.UnionWith(AcceptedDiagnostics.Read(file, overlay, bag));
        OverlayApplier.Apply(tree, file, overlay, bag, token);
    }
}
