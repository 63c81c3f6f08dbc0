using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Overlays.JsonPath;
using ImgurGen.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Overlays;

/// <summary>
/// Runs the actions of one overlay. Whether an action fits all that its target selects is found out first: one that does not fit
/// changes nothing.
/// </summary>
internal sealed class ActionRunner(SpecTree tree, SourceFile overlay, OverlayVersion version, DiagnosticBag bag, CancellationToken token)
{
    private const int Primitive = 2;

    private readonly GrowthLimit growth = new();

    public void Run(OverlayAction action)
    {
        if (Select(action.Target, action.TargetText, action.TargetPointer) is not { } targets)
            return;

        if (targets.Count == 0)
            Report(Descriptors.NoMatch, action.TargetPointer, action.TargetText, tree.Spec.FileName);
        else if (!version.HasPrimitiveTargets && targets.FirstOrDefault(static target => Shape(target.Value) == Primitive) is { } primitive)
            Report(Descriptors.IncompatibleUpdate, action.TargetPointer, PrimitiveTarget(primitive));
        else
            Change(action, targets);
    }

    private void Change(OverlayAction action, IReadOnlyList<LocatedNode> targets)
    {
        switch (action.Change)
        {
            case OverlayChange.Remove when targets.Any(static target => target.Parent is null):
                Report(
                    Descriptors.IncompatibleUpdate, action.TargetPointer,
                    "The target selects the whole document, which cannot be removed.");
                break;
            case OverlayChange.Remove:
                NodeRemover.Remove(tree, targets);
                break;
            case OverlayChange.Update update when Fits(action, targets, update.Value, update.Pointer):
                Merge(targets, new WrittenGraft(tree, overlay, update));
                break;
            case OverlayChange.Copy copy when FindSource(copy) is { } source && Fits(action, targets, source.Value, copy.Pointer):
                Merge(targets, new CopiedGraft(tree, copy, source));
                break;
        }
    }

    private void Merge(IReadOnlyList<LocatedNode> targets, Graft graft)
    {
        NodeMerger merger = new(version, overlay, bag, graft);
        foreach (LocatedNode target in targets)
            merger.Merge(target);
    }

    /// <summary>Whether a value of the overlay or a copied one can be merged into all targets; if not, this place is told of.</summary>
    private bool Fits(OverlayAction action, IReadOnlyList<LocatedNode> targets, JsonNode? value, string place)
    {
        LocatedNode first = targets[0];
        if (version.RefusesMixedTargets && targets.FirstOrDefault(target => Shape(target.Value) != Shape(first.Value)) is { } other)
        {
            Report(
                Descriptors.IncompatibleUpdate, action.TargetPointer,
                $"The target selects {JsonKind.Of(first.Value)} ({first.Pointer}) and {JsonKind.Of(other.Value)} ({other.Pointer}); "
                + "an action can update only objects, only arrays or only primitive values. Split it.");
            return false;
        }

        if (targets.Select(target => NodeMerger.Refusal(target, value)).OfType<string>().FirstOrDefault() is { } refusal)
        {
            Report(Descriptors.IncompatibleUpdate, place, refusal);
            return false;
        }

        if (growth.Refusal(targets, value) is not { } tooMuch)
            return true;

        Report(Descriptors.LimitExceeded, place, tooMuch);
        return false;
    }

    private LocatedNode? FindSource(OverlayChange.Copy copy)
    {
        if (Select(copy.Source, copy.SourceText, copy.Pointer) is not { } sources)
            return null;
        if (sources.Count == 1)
            return sources[0];

        Report(
            Descriptors.IncompatibleUpdate, copy.Pointer,
            $"'copy' must select one node, but '{copy.SourceText}' selects {sources.Count} in {tree.Spec.FileName}.");
        return null;
    }

    /// <summary>The selected nodes, each once, collected before anything changes; null where the JSONPath asks for too much.</summary>
    private IReadOnlyList<LocatedNode>? Select(JsonPathQuery query, string text, string pointer)
    {
        List<LocatedNode> nodes = [];
        HashSet<(JsonNode? Holder, string? Name, int Index)> places = [];
        try
        {
            foreach (LocatedNode node in query.Select(tree.Root, token))
            {
                if (places.Add((node.Parent?.Value, node.Name, node.Index)))
                    nodes.Add(node);
            }

            return nodes;
        }
        catch (JsonPathLimitException limit)
        {
            Report(Descriptors.LimitExceeded, pointer, $"'{text}' {limit.Message}, so the action is not applied. Make it more specific.");
            return null;
        }
    }

    private static string PrimitiveTarget(LocatedNode target)
        => $"The target selects {JsonKind.Of(target.Value)} ({target.Pointer}), and Overlay 1.0 changes only objects and arrays. "
        + "Select the object that contains it and give it its new value in 'update', or write 'overlay: 1.1.0' at the top of the file.";

    private static int Shape(JsonNode? node) => node switch
    {
        JsonObject => 0,
        JsonArray => 1,
        _ => Primitive,
    };

    private void Report(DiagnosticDescriptor descriptor, string pointer, params string[] arguments)
        => bag.Add(descriptor, overlay, pointer, NodePart.Value, arguments);
}
