using ImgurGen.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Modeling.Drift;

/// <summary>Tells what has changed since a baseline.</summary>
internal sealed class DriftReport(string baseline, ModelingContext context)
{
    public void Add(DiagnosticDescriptor descriptor, string pointer, NodePart part, string change)
    {
        context.Token.ThrowIfCancellationRequested();
        context.Report(descriptor, pointer, part, baseline, change);
    }
}
