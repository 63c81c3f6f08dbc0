using System.Globalization;
using ImgurGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Reading;

/// <summary>
/// What one pass over a text keeps: what it finds, the keys of the objects that are open, and the positions it is asked for.
/// </summary>
internal sealed class ReadSession(string text, LineMap lines, IReadOnlyCollection<string> pointers, CancellationToken token)
{
    private readonly List<ReadFinding> findings = [];
    private readonly Stack<ObjectKeys> unusedKeys = [];

    public string Text => text;

    public LineMap Lines => lines;

    public CancellationToken Token => token;

    /// <summary>Whether only the positions are asked for, and not the tree.</summary>
    public bool IsForPositions => pointers.Count > 0;

    public WantedNodes Wanted { get; } = WantedNodes.Of(pointers);

    public IReadOnlyList<ReadFinding> Findings => findings;

    public void Report(DiagnosticDescriptor descriptor, int start, int end, params string[] arguments)
        => findings.Add(new ReadFinding(descriptor, lines.Range(start, end), arguments));

    public void ReportDuplicate(string name, int start, int end, int firstStart)
        => Report(Descriptors.DuplicateKey, start, end, name, (lines.LineOf(firstStart) + 1).ToString(CultureInfo.InvariantCulture));

    public ObjectKeys OpenKeys() => unusedKeys.Count > 0 ? unusedKeys.Pop() : new ObjectKeys();

    public void CloseKeys(ObjectKeys keys)
    {
        keys.Clear();
        unusedKeys.Push(keys);
    }
}
