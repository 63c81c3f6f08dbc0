using ImgurGen.Generator.Model;
using ImgurGen.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Diagnostics;

/// <summary>A diagnostic as data, until the moment it is reported: a <see cref="Location"/> is never equal to that of the run before.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Path">The file that caused it; empty where it is the project itself.</param>
/// <param name="Range">Where in that.</param>
/// <param name="Arguments">What its message says.</param>
/// <param name="Accepted">Whether an overlay says that it is known.</param>
internal sealed record DiagnosticInfo(string Id, string Path, SourceRange Range, EquatableArray<string> Arguments, bool Accepted = false)
{
    public Diagnostic ToDiagnostic()
    {
        DiagnosticDescriptor descriptor = Descriptors.Get(Id);
        Location location = Path.Length == 0 ? Location.None : Location.Create(Path, Range.Span, Range.Lines);
        object[] arguments = [.. Arguments.Select(MessageText.Visible)];
        return Accepted
            ? Diagnostic.Create(descriptor, location, DiagnosticSeverity.Info, null, null, arguments)
            : Diagnostic.Create(descriptor, location, arguments);
    }
}
