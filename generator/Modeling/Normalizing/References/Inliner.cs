using System.Text.Json.Nodes;
using ImgurGen.Generator.Modeling.Normalizing.Shapes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing.References;

/// <summary>
/// Puts a copy of what a reference leads to in its place, where the version has no components of that kind (path items before 3.1),
/// or the library does not understand a reference to one.
/// </summary>
internal sealed class Inliner(WalkContext context)
{
    /// <summary>Copies may hold references that are copied again; a document that a person wrote needs few.</summary>
    private const int Limit = 1000;

    private int copies;

    public void Inline(ReferenceSite site, string pointer)
    {
        JsonObject? target = (context.Targets.Find(pointer) ?? context.Tree.Find(pointer)) as JsonObject;
        if (ProblemOf(site, pointer, target) is string problem)
        {
            ReferenceRemover.Remove(site, problem, context);
            return;
        }

        copies++;
        Origin origin = context.Tree.OriginOf(TreeEditor.PointerOf(target!));
        JsonNode copy = target!.DeepClone();
        string place = TreeEditor.PointerOf(site.Node);
        context.Editor.Replace(site.Node, copy);
        context.Tree.SetOrigin(copy, origin);
        Walk(copy, place, ShapeOf(site.Kind, place));
    }

    private string? ProblemOf(ReferenceSite site, string pointer, JsonObject? target)
    {
        if (target is null || !context.Editor.Holds(target))
            return "leads nowhere";
        if (context.Table.ShapeAt(JsonPointer.Tokens(pointer)) is Shape shape && ShapeTable.KindOf(shape) != site.Kind)
            return $"leads to something else than one of '{site.Kind}'";
        for (JsonNode? at = site.Node; at is not null; at = at.Parent)
        {
            if (ReferenceEquals(at, target))
                return "leads back to what it stands in";
        }

        return copies < Limit ? null : $"would be the {Limit + 1}st copy of a part of the document";
    }

    private Shape ShapeOf(string kind, string place)
        => context.Table.ComponentShape(kind) ?? context.Table.ShapeAt(JsonPointer.Tokens(place))!;

    private void Walk(JsonNode copy, string place, Shape shape)
    {
        List<string> tokens = [.. JsonPointer.Tokens(place)];
        tokens.ForEach(context.Path.Enter);
        Verdict verdict = new ShapeWalker(context).Visit(copy, shape);
        tokens.ForEach(_ => context.Path.Leave());
        if (!verdict.Keeps)
            context.Editor.Remove(copy);
    }
}
