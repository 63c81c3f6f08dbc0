using ImgurGen.Generator.Model;
using ImgurGen.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Diagnostics;

/// <summary>
/// What was found wrong in the files of one spec. A finding names a node; only when there is a finding is the file read
/// once more to learn at which line and column that node stands.
/// </summary>
internal sealed class DiagnosticBag
{
    private readonly List<Finding> findings = [];

    public bool IsEmpty => findings.Count == 0;

    /// <summary>Adds a finding at a place in the text that is known already.</summary>
    public void AddAt(DiagnosticDescriptor descriptor, SourceFile file, SourceRange range, params string[] arguments)
        => findings.Add(new Finding(descriptor, file, null, NodePart.Value, range, arguments));

    /// <summary>Adds a finding at a node of a file.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceFile file, string pointer, NodePart part, params string[] arguments)
        => findings.Add(new Finding(descriptor, file, pointer, part, default, arguments));

    /// <summary>Adds a finding at a node of the tree, wherever that was written: in the spec or in an overlay.</summary>
    public void Add(DiagnosticDescriptor descriptor, SpecTree tree, string pointer, NodePart part, params string[] arguments)
    {
        Origin origin = tree.OriginOf(pointer);
        Add(descriptor, origin.File, origin.Pointer, part, arguments);
    }

    /// <summary>Forgets what was found at nodes of the tree, wherever they were written, and below them.</summary>
    public void Forget(SpecTree tree, IEnumerable<string> pointers)
    {
        Origin[] origins = [.. pointers.Where(pointer => tree.Find(pointer) is not null).Select(tree.OriginOf)];
        findings.RemoveAll(finding => finding.Pointer is { } pointer && Array.Exists(origins, origin =>
            origin.File == finding.File && (pointer == origin.Pointer || pointer.StartsWith(origin.Pointer + "/", StringComparison.Ordinal))));
    }

    /// <summary>The findings with their positions, in the order of files, lines and columns; each only once.</summary>
    public EquatableArray<DiagnosticInfo> Locate(ISet<string> accepted, CancellationToken token)
    {
        List<DiagnosticInfo> located = [];
        foreach (IGrouping<SourceFile, Finding> file in findings.GroupBy(static finding => finding.File))
        {
            string[] pointers = [.. file.Where(static finding => finding.Pointer is not null).Select(static finding => finding.Pointer!).Distinct()];
            IReadOnlyDictionary<string, NodePosition> positions = pointers.Length == 0
                ? new Dictionary<string, NodePosition>()
                : NodePositions.Find(file.Key, pointers, token);
            located.AddRange(file.Select(finding => finding.Locate(positions, accepted.Contains(finding.Descriptor.Id))));
        }

        return located
            .Distinct()
            .OrderBy(static diagnostic => diagnostic.Path, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Range.Start)
            .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private sealed record Finding(
        DiagnosticDescriptor Descriptor, SourceFile File, string? Pointer, NodePart Part, SourceRange Range, string[] Arguments)
    {
        public DiagnosticInfo Locate(IReadOnlyDictionary<string, NodePosition> positions, bool accepted)
        {
            SourceRange range = Range;
            if (Pointer is not null && positions.TryGetValue(Pointer, out NodePosition position))
                range = Part == NodePart.Key ? position.Key : position.Value;
            return new DiagnosticInfo(Descriptor.Id, File.Path, range, Arguments.ToEquatableArray(), accepted);
        }
    }
}
