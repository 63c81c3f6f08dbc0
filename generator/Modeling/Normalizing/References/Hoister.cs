using System.Text.Json.Nodes;
using ImgurGen.Generator.Modeling.Normalizing.Shapes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing.References;

/// <summary>Moves what references lead to, and is no component, among the components, and leaves a reference in its place.</summary>
internal sealed class Hoister(WalkContext context, Components components)
{
    private readonly Dictionary<string, (string Kind, string Reference)> hoisted = new(StringComparer.Ordinal);

    /// <summary>Hoists every target that some reference leads to; the sites are grouped by the pointer that they have.</summary>
    public void Hoist(Dictionary<string, List<ReferenceSite>> sitesOfPointers)
    {
        List<string> pointers = [.. sitesOfPointers.Keys.OrderBy(static pointer => pointer, StringComparer.Ordinal)];
        List<Target> targets = [];
        foreach (string pointer in pointers)
        {
            List<ReferenceSite> sites = sitesOfPointers[pointer];
            if (hoisted.ContainsKey(pointer) || Check(pointer, sites) is Target target && Name(target, targets))
                continue;
            foreach (ReferenceSite site in sites)
                ReferenceRemover.Remove(site, ProblemOf(pointer, site.Kind), context);
        }

        // What stands inside another target must leave it before that one is moved itself.
        foreach (Target target in Enumerable.Reverse(targets))
            Move(target);
        foreach (Target target in targets.Where(static target => !target.IsWalked))
            Walk(target);
        foreach (string pointer in pointers)
            Lead(sitesOfPointers[pointer], pointer);
    }

    private Target? Check(string pointer, List<ReferenceSite> sites)
    {
        string? kind = sites
            .Select(static site => site.Kind)
            .OrderBy(static kind => kind, StringComparer.Ordinal)
            .FirstOrDefault(kind => ProblemOf(pointer, kind).Length == 0);
        return kind is null
            ? null
            : new Target(pointer, kind, (JsonObject)context.Targets.Find(pointer)!, ShapeAt(pointer) is not null);
    }

    private Shape? ShapeAt(string pointer) => context.Table.ShapeAt(JsonPointer.Tokens(pointer));

    private string ProblemOf(string pointer, string kind)
    {
        JsonNode? node = context.Targets.Find(pointer);
        if (node is null)
            return "leads nowhere";
        if (node is not JsonObject)
            return $"leads to {JsonValues.Describe(node)}, which is no component of '{kind}'";
        if (!context.Editor.Holds(node))
            return "leads to a part of the document that is left out itself";
        return ShapeAt(pointer) is Shape shape && ShapeTable.KindOf(shape) != kind
            ? $"leads to something else than a component of '{kind}'"
            : "";
    }

    private bool Name(Target target, List<Target> targets)
    {
        JsonObject map = components.Ensure(target.Kind);
        HashSet<string> taken = new(map.Select(static component => component.Key), StringComparer.OrdinalIgnoreCase);
        taken.UnionWith(targets.Where(other => other.Kind == target.Kind).Select(static other => other.Name));
        target.Name = ComponentNames.Of([.. JsonPointer.Tokens(target.Pointer)], taken.Contains);
        targets.Add(target);
        hoisted.Add(target.Pointer, (target.Kind, Components.ReferenceTo(components.PointerOf(target.Kind, target.Name))));
        return true;
    }

    private void Move(Target target)
    {
        Origin origin = context.Tree.OriginOf(TreeEditor.PointerOf(target.Node));
        JsonObject reference = new() { [ReferenceSite.Ref] = hoisted[target.Pointer].Reference };
        context.Editor.Replace(target.Node, reference);
        components.Ensure(target.Kind)[target.Name] = target.Node;
        context.Tree.SetOrigin(target.Node, origin);
        if (target.IsWalked)
            context.References.Add(ReferenceSite.Of(reference, target.Kind));
    }

    /// <summary>Looks at what stood where OpenAPI says nothing, now that a reference has said what it is.</summary>
    private void Walk(Target target)
    {
        List<string> tokens = [.. JsonPointer.Tokens(components.PointerOf(target.Kind, target.Name))];
        tokens.ForEach(context.Path.Enter);
        Verdict verdict = new ShapeWalker(context).Visit(target.Node, context.Table.ComponentShape(target.Kind)!);
        string pointer = context.Path.Pointer;
        tokens.ForEach(_ => context.Path.Leave());
        JsonObject map = components.Ensure(target.Kind);
        if (verdict.Replacement is JsonNode replacement)
            context.Editor.Replace(map, target.Name, pointer, replacement);
        else if (!verdict.Keeps)
            map.Remove(target.Name);
    }

    private void Lead(List<ReferenceSite> sites, string pointer)
    {
        if (!hoisted.TryGetValue(pointer, out (string Kind, string Reference) component))
            return;

        foreach (ReferenceSite site in sites)
        {
            if (site.Kind == component.Kind)
                site.Set(component.Reference);
            else
                ReferenceRemover.Remove(site, $"leads to '{component.Kind}', and a component of '{site.Kind}' must stand here", context);
        }
    }

    private sealed class Target(string pointer, string kind, JsonObject node, bool isWalked)
    {
        public string Pointer => pointer;

        public string Kind => kind;

        public JsonObject Node => node;

        public bool IsWalked => isWalked;

        public string Name { get; set; } = "";
    }
}
