using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Reading;

/// <summary>Something wrong that did not stop the reading.</summary>
internal sealed record ReadFinding(DiagnosticDescriptor Descriptor, SourceRange Range, params string[] Arguments);
