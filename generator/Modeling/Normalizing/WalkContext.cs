using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling.Normalizing.References;
using ImgurGen.Generator.Modeling.Normalizing.Shapes;
using ImgurGen.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Modeling.Normalizing;

/// <summary>What one normalisation knows: the tree, where it stands in it, and what it found there for the steps after the walk.</summary>
internal sealed class WalkContext(SpecTree tree, DiagnosticBag bag, ShapeTable table, DeepTargets targets, CancellationToken token)
{
    public SpecTree Tree => tree;

    public ShapeTable Table => table;

    public DeepTargets Targets => targets;

    public TreeEditor Editor { get; } = new(tree);

    public NodePath Path { get; } = new();

    public CancellationToken Token => token;

    /// <summary>Every object that stands in the place of a component and refers to it.</summary>
    public List<ReferenceSite> References { get; } = [];

    /// <summary>The objects with a list of security requirements.</summary>
    public List<JsonObject> Secured { get; } = [];

    /// <summary>The lists of parameters, of path items and of operations.</summary>
    public List<JsonArray> ParameterLists { get; } = [];

    /// <summary>Reports at the node that is looked at.</summary>
    public void Report(DiagnosticDescriptor descriptor, NodePart part, params string[] arguments)
        => bag.Add(descriptor, tree, Path.Pointer, part, arguments);

    /// <summary>The address of a node: that of the one that is looked at, or of one that the walk has passed already.</summary>
    public string PointerOf(JsonNode node, bool isPassed) => isPassed ? TreeEditor.PointerOf(node) : Path.Pointer;

    /// <summary>Reports at an address of the tree.</summary>
    public void ReportAt(string pointer, DiagnosticDescriptor descriptor, NodePart part, params string[] arguments)
        => bag.Add(descriptor, tree, pointer, part, arguments);

    /// <summary>Reports at the value of a key of a node, wherever that stands now.</summary>
    public void ReportAt(JsonNode node, string key, DiagnosticDescriptor descriptor, NodePart part, params string[] arguments)
        => bag.Add(descriptor, tree, JsonPointer.Append(TreeEditor.PointerOf(node), key), part, arguments);
}
