using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing;

/// <summary>
/// The way from the root to the node that is looked at. It becomes a pointer only when something is to be said about that node.
/// </summary>
internal sealed class NodePath
{
    private readonly List<(string? Name, int Index)> steps = [];

    public int Depth => steps.Count;

    public string Pointer
        => steps.Aggregate(JsonPointer.Root, static (pointer, step) =>
            step.Name is null ? JsonPointer.Append(pointer, step.Index) : JsonPointer.Append(pointer, step.Name));

    /// <summary>The name that leads to the node; of an item, that of its list.</summary>
    public string Name => steps.FindLast(static step => step.Name is not null).Name ?? "";

    public void Enter(string name) => steps.Add((name, 0));

    public void Enter(int index) => steps.Add((null, index));

    public void Leave() => steps.RemoveAt(steps.Count - 1);
}
