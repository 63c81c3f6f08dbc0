using System.Collections.Immutable;
using ImgurGen.Generator.Bundling;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Emit;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Pipeline;
using ImgurGen.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator;

/// <summary>Generates a typed client of each OpenAPI document among the additional files of a compilation.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ImgurClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<InputFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, token) => InputFile.Read(pair.Left, pair.Right, token))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(Steps.Files);
        IncrementalValuesProvider<OverlayInput> overlays = files
            .Where(static file => file.Kind == FileKind.Overlay)
            .Select(static (file, token) => OverlayInput.Read(file, token))
            .WithTrackingName(Steps.Overlays);
        IncrementalValuesProvider<InputFile> specs = files.Where(static file => file.Kind == FileKind.Spec);

        IncrementalValueProvider<ProjectInput> project = context.ParseOptionsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => ProjectInput.Read(pair.Left, pair.Right));

        IncrementalValueProvider<ImmutableArray<PartLinks>> parts = Parts(files);
        IncrementalValuesProvider<BaselineInput> baselines = files
            .Where(static file => file.Kind == FileKind.Baseline)
            .Select(static (file, token) => BaselineInput.Read(file, token));
        IncrementalValuesProvider<SpecInput> inputs = specs
            .Combine(overlays.Collect().Combine(parts).Combine(baselines.Collect()))
            .Select(static (pair, token) => SpecInput.Of(pair.Left, pair.Right.Left.Left, pair.Right.Left.Right, pair.Right.Right, token))
            .WithTrackingName(Steps.Specs);
        IncrementalValuesProvider<BaselineResult> past = inputs
            .Where(static spec => spec.Baseline is not null)
            .Select(static (spec, _) => spec.Baseline!)
            .Select(static (baseline, token) => BaselineResult.Read(baseline, token))
            .WithTrackingName(Steps.Baselines);
        IncrementalValuesProvider<ReadResult> read = inputs
            .Combine(past.Collect())
            .Select(static (pair, _) => (Spec: pair.Left, Past: pair.Right.FirstOrDefault(result => result.IsOf(pair.Left))))
            .Select(static (pair, token) => SpecReader.Read(pair.Spec, pair.Past, token))
            .WithTrackingName(Steps.Read);
        IncrementalValueProvider<Clients> clients = read
            .Collect()
            .Select(static (results, token) => Clients.Of(results, token));

        Report(context, project.Combine(specs.Collect()).SelectMany(static (pair, _) => pair.Left.Check(pair.Right.Length)));
        Report(context, files.SelectMany(static (file, token) => FileChecks.Check(file, token)));
        Report(context, past.SelectMany(static (result, _) => result.Diagnostics));
        Report(context, overlays.SelectMany(static (overlay, _) => overlay.Diagnostics));
        Report(context, overlays.Collect().Combine(specs.Collect()).SelectMany(static (pair, token) =>
            FileChecks.CheckTargets(pair.Left.ToEquatableArray(), pair.Right.ToEquatableArray(), token)));

        // What is wrong in an overlay is found for each spec that it applies to, and told once.
        Report(context, read.Collect().SelectMany(static (results, _) => results.SelectMany(static result => result.Diagnostics).Distinct()));
        Report(context, clients.SelectMany(static (all, _) => all.Diagnostics));

        IncrementalValuesProvider<ApiModel> apis = clients
            .Combine(project)
            .SelectMany(static (pair, _) => pair.Right.CanCompile ? pair.Left.Apis : [])
            .WithTrackingName(Steps.Apis);
        context.RegisterSourceOutput(
            apis.Select(static (api, _) => api.Client).WithTrackingName(Steps.Client),
            static (output, client) => output.AddSource(client.HintName, ClientEmitter.Emit(client)));
        context.RegisterSourceOutput(
            apis.Select(static (api, _) => api.Json).WithTrackingName(Steps.Json),
            static (output, json) => output.AddSource(json.HintName, JsonResolverEmitter.Emit(json)));
        context.RegisterSourceOutput(
            apis.SelectMany(static (api, _) => api.Groups).WithTrackingName(Steps.Groups),
            static (output, group) => output.AddSource(group.HintName, GroupEmitter.Emit(group)));
        context.RegisterSourceOutput(
            apis.SelectMany(static (api, _) => TypeFile.Of(api.Types)).WithTrackingName(Steps.Types),
            static (output, file) =>
            {
                if (!file.Types.IsEmpty)
                    output.AddSource(file.HintName, TypeEmitter.Emit(file));
            });
    }

    /// <summary>The files that specs may refer to. Where there is only one, nothing is looked for in it.</summary>
    private static IncrementalValueProvider<ImmutableArray<PartLinks>> Parts(IncrementalValuesProvider<InputFile> files)
    {
        IncrementalValuesProvider<SourceFile> candidates = files
            .Where(static file => file.MayBePart)
            .Select(static (file, _) => file.File);
        IncrementalValueProvider<bool> areMany = candidates.Collect().Select(static (all, _) => all.Length > 1);
        return candidates
            .Combine(areMany)
            .Where(static pair => pair.Right)
            .Select(static (pair, token) => PartLinks.Of(pair.Left, token))
            .WithTrackingName(Steps.Parts)
            .Collect();
    }

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DiagnosticInfo> diagnostics)
        => context.RegisterSourceOutput(
            diagnostics.WithTrackingName(Steps.Diagnostics),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
}
