using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Normalizing;
using ImgurGen.Generator.Modeling.Normalizing.References;
using ImgurGen.Generator.Modeling.Normalizing.Rules;
using ImgurGen.Generator.Modeling.Normalizing.Shapes;
using ImgurGen.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Bundling;

/// <summary>
/// Makes one document of a spec and the files that it refers to. Where OpenAPI has components, the reference is made to lead into
/// this document; elsewhere (a path, an operation, a whole map) what it leads to takes its place.
/// </summary>
internal sealed class Bundler
{
    private readonly SpecTree tree;
    private readonly DiagnosticBag bag;
    private readonly ShapeTable table;
    private readonly CancellationToken token;
    private readonly ReferenceTargets targets;
    private readonly Grafts grafts;
    private readonly TreeEditor editor;
    private readonly CopyBudget budget = new();
    private readonly HashSet<JsonNode>? visited;
    private readonly Dictionary<JsonNode, Spot> origins = [];
    private readonly Queue<(JsonNode Node, Shape Shape, SourceFile File)> open = new();
    private readonly List<JsonNode> gone = [];

    /// <summary>The entries of the objects on the way to the node that is visited.</summary>
    private readonly List<(string Key, JsonNode Node, Shape Shape)> entries = [];

    private Bundler(SpecTree specTree, EquatableArray<SourceFile> parts, ShapeTable shapes, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        tree = specTree;
        bag = diagnostics;
        table = shapes;
        token = cancellation;
        var library = new PartLibrary(parts, diagnostics, cancellation);
        targets = new ReferenceTargets(specTree, library);
        grafts = new Grafts(specTree, library);
        editor = new TreeEditor(specTree);

        // Only what comes from another file is looked at from where it is used, and then again where it hangs.
        visited = parts.IsEmpty ? null : [];
    }

    /// <summary>Changes the tree. What leads nowhere is reported where it is written, and taken out.</summary>
    public static void Bundle(SpecTree tree, EquatableArray<SourceFile> parts, DiagnosticBag bag, CancellationToken token)
    {
        // A version that cannot be read is told, and nothing more.
        if (SpecVersions.Read(tree, bag) is not SpecVersion version)
            return;
        Bundler bundler = new(tree, parts, ShapeTable.Of(version), bag, token);
        bundler.PlaceComponents();
        bundler.Run();
    }

    private void Run()
    {
        Visit(tree.Root, table.Root, new Spot(tree.Spec, 0, null), default);
        while (open.Count > 0)
        {
            (JsonNode node, Shape shape, SourceFile file) = open.Dequeue();
            Visit(node, shape, new Spot(file, 0, null), default);
        }

        foreach (JsonNode node in gone.Where(editor.Holds))
            editor.Remove(node);
    }

    /// <summary>
    /// A component that is nothing but a reference to a part is where that part stands, with the component's name: whatever else refers
    /// to the part then means the component. Of two such components the first by name is it.
    /// </summary>
    private void PlaceComponents()
    {
        foreach (string kind in table.ComponentKinds.Where(static kind => kind != PathItems))
        {
            JsonNode? map = tree.Root;
            JsonNode? parent = null;
            string pointer = JsonPointer.Root;
            Spot at = new(tree.Spec, 0, null);
            foreach (string name in table.ComponentMap(kind)!)
            {
                parent = map;
                map = (map as JsonObject)?[name];
                pointer = JsonPointer.Append(pointer, name);
                at = at.Below;
                if (map is not JsonObject || !IsLoneReference(map))
                    continue;
                JsonObject holder = (JsonObject)parent!;
                PartAddress? address = Resolve((JsonObject)map, at, isReported: false);
                map = Inline((JsonObject)map, ref at, Slot.Of(holder, name));
                if (map is not null && address!.File != tree.Spec)
                    grafts.TryPlace(address, pointer);
            }

            if (map is not JsonObject components)
                continue;
            foreach (string name in components.Select(static component => component.Key).OrderBy(static name => name, StringComparer.Ordinal).ToArray())
                Place(components, pointer, name, at.Below);
        }
    }

    private void Place(JsonObject components, string map, string name, Spot at)
    {
        string pointer = JsonPointer.Append(map, name);
        while (components[name] is JsonObject component && IsLoneReference(component))
        {
            token.ThrowIfCancellationRequested();
            if (Resolve(component, at, isReported: false) is not { } address || address.File == tree.Spec)
                return;

            // What a map of another file holds, which is a map of components, is another component by now.
            bool isComponent = grafts.FindPlaceOf(address) is { } place && place.LastIndexOf('/') == map.Length && place.StartsWith(map, StringComparison.Ordinal);
            if (isComponent || !grafts.TryPlace(address, pointer))
                return;
            Put(address, ref at, Slot.Of(components, name));
        }
    }

    /// <summary>Follows the references in a node of this shape, and in all that is below it.</summary>
    private void Visit(JsonNode? node, Shape? expected, Spot at, Slot slot)
    {
        token.ThrowIfCancellationRequested();
        if (node is not (JsonObject or JsonArray) || expected is null or AnyShape || at.Depth > ReadLimits.Depth || visited?.Add(node) == false)
            return;
        if (origins.TryGetValue(node, out Spot origin))
            at = origin with { Depth = at.Depth };

        Shape shape = expected is ChoiceShape choice ? choice.Of(node) : expected;
        if (node is JsonObject @object && JsonValues.Text(@object[ReferenceSite.Ref]) is not null
            && Follow(@object, shape, at, slot))
            return;

        if (node is JsonObject parent && shape is ObjectShape or MapShape)
            VisitEntries(parent, shape, at.Below);
        else if (node is JsonArray items && shape is ListShape list)
        {
            for (int index = 0; index < items.Count; index++)
                Visit(items[index], list.Item, at.Below, Slot.Of(items, index));
        }

        if (node is JsonObject discriminator && shape is ObjectShape known && known.IsUnder<MappingRule>())
            FollowMapping(discriminator, at);
    }

    /// <summary>Visits what an object holds. An entry may be replaced, so all are looked up before the first is visited.</summary>
    private void VisitEntries(JsonObject parent, Shape shape, Spot at)
    {
        int first = entries.Count;
        foreach (KeyValuePair<string, JsonNode?> entry in parent)
        {
            if (entry.Value is JsonObject or JsonArray && ShapeTable.Below(shape, entry.Key) is { } below)
                entries.Add((entry.Key, entry.Value, below));
        }

        int count = entries.Count - first;
        for (int index = first; index < first + count; index++)
            Visit(entries[index].Node, entries[index].Shape, at, Slot.Of(parent, entries[index].Key));
        entries.RemoveRange(first, count);
    }

    /// <summary>Does what a reference asks for; whether nothing is left to look at beside it.</summary>
    private bool Follow(JsonObject node, Shape shape, Spot at, Slot slot)
    {
        string? kind = ShapeTable.KindOf(shape);
        bool isComponent = kind is not null && table.ComponentMap(kind) is not null && kind != PathItems;
        bool isOwn = at.File == tree.Spec && JsonValues.Text(node[ReferenceSite.Ref])!.StartsWith("#", StringComparison.Ordinal);

        // Inside the spec the normaliser follows them, and says what is wrong with them.
        if (isOwn && kind is not null)
            return false;
        if (kind is "examples" or "links")
        {
            // No code is made of these, so nobody needs their files.
            gone.Add(node);
            return true;
        }

        if (Resolve(node, at, isReported: true) is not { } address)
        {
            LeaveOut(node, shape);
            return false;
        }

        if (isComponent || (kind is not null && address.File == tree.Spec))
        {
            string place = grafts.PlaceOf(address);
            Lead(node, ReferenceSite.Ref, place);
            if (isComponent && address.File != tree.Spec && tree.Find(place) is JsonNode target && visited?.Contains(target) != true)
                open.Enqueue((target, table.ComponentShape(kind!)!, address.File));
            return false;
        }

        if (Inline(node, ref at, slot) is JsonNode copy)
            Visit(copy, shape, at, slot);
        else
            LeaveOut(node, shape);
        return true;
    }

    /// <summary>Puts a copy of what a reference leads to in its place; null where that cannot be done, which is reported.</summary>
    private JsonNode? Inline(JsonObject node, ref Spot at, Slot slot)
    {
        if (Resolve(node, at, isReported: true) is not { } address)
            return null;
        if (at.IsInside(address))
        {
            Report(node, Descriptors.UnresolvedReference, "leads back to what it stands in");
            return null;
        }

        if (!budget.Allows(address, targets.NodeAt(address)!))
        {
            Report(node, Descriptors.UnresolvedReference, $"would make more than {CopyBudget.Nodes} values of the document by copies of its parts");
            return null;
        }

        return Put(address, ref at, slot);
    }

    private JsonNode Put(PartAddress address, ref Spot at, Slot slot)
    {
        JsonNode copy = targets.NodeAt(address)!.DeepClone();
        Origin origin = address.File == tree.Spec ? tree.OriginOf(address.Pointer) : new Origin(address.File, address.Pointer);
        slot.Put(copy);
        tree.SetOrigin(copy, origin);
        at = at.In(address);
        origins[copy] = at;
        return copy;
    }

    private void FollowMapping(JsonObject discriminator, Spot at)
    {
        FollowName(discriminator, "defaultMapping", at);
        if (discriminator["mapping"] is not JsonObject mapping)
            return;
        foreach (string value in mapping.Select(static entry => entry.Key).ToArray())
            FollowName(mapping, value, at);
    }

    /// <summary>A name means a component of the spec; a path or a pointer is a reference.</summary>
    private void FollowName(JsonObject holder, string key, Spot at)
    {
        if (JsonValues.Text(holder[key]) is not string text || text.IndexOfAny(['/', '#', '.']) < 0)
            return;
        bool isOwn = at.File == tree.Spec && (text[0] == '#' || text.IndexOfAny(['/', '#']) < 0);
        if (!isOwn && targets.Find(text, at.File, out _) is { } address)
            Lead(holder, key, grafts.PlaceOf(address));
    }

    /// <summary>Makes a reference lead to a place of the tree.</summary>
    private void Lead(JsonObject holder, string key, string place)
    {
        string reference = Grafts.ReferenceTo(place);
        tree.SetWritten(reference, JsonValues.Text(holder[key])!);
        holder[key] = reference;
    }

    private PartAddress? Resolve(JsonObject node, Spot at, bool isReported)
    {
        PartAddress? address = targets.Find(JsonValues.Text(node[ReferenceSite.Ref])!, at.File, out (DiagnosticDescriptor Descriptor, string Problem) wrong);
        if (address is null && isReported)
            Report(node, wrong.Descriptor, wrong.Problem);
        return address;
    }

    private void Report(JsonObject node, DiagnosticDescriptor descriptor, string problem)
        => bag.Add(
            descriptor, tree, JsonPointer.Append(TreeEditor.PointerOf(node), ReferenceSite.Ref), NodePart.Value,
            JsonValues.Text(node[ReferenceSite.Ref])!, problem);

    /// <summary>A schema becomes any value, anything else is left out.</summary>
    private void LeaveOut(JsonObject node, Shape shape)
    {
        node.Remove(ReferenceSite.Ref);
        if (shape is not ObjectShape { IsSchema: true } && (node.Count == 0 || ShapeTable.KindOf(shape) != PathItems))
            gone.Add(node);
    }

    private static bool IsLoneReference(JsonNode node) => node is JsonObject { Count: 1 } @object && JsonValues.Text(@object[ReferenceSite.Ref]) is not null;

    private const string PathItems = "pathItems";
}
