using System.Text.Json.Nodes;
using ImgurGen.Generator.Overlays.JsonPath;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Overlays;

/// <summary>Takes nodes out of the tree, so that what is left still knows where it was written.</summary>
internal static class NodeRemover
{
    public static void Remove(SpecTree tree, IReadOnlyList<LocatedNode> targets)
    {
        KeepOriginsOfItems(tree, targets);

        // From the last index to the first, so that the indexes of those that still wait stay right.
        foreach (LocatedNode target in targets.OrderByDescending(static target => target.Index))
        {
            if (target.Parent!.Value is JsonArray array)
                array.RemoveAt(target.Index);
            else
                ((JsonObject)target.Parent.Value!).Remove(target.Name!);
        }
    }

    /// <summary>
    /// The items behind a removed one move up, and with them the address from which their origin would be derived. So it is recorded
    /// for all items of an array that loses one, before any array loses one.
    /// </summary>
    private static void KeepOriginsOfItems(SpecTree tree, IReadOnlyList<LocatedNode> targets)
    {
        IEnumerable<LocatedNode> arrays = targets
            .Where(static target => target.Index != LocatedNode.NoIndex)
            .GroupBy(static target => target.Parent!.Value)
            .Select(static items => items.First().Parent!);
        foreach (LocatedNode array in arrays)
        {
            string pointer = array.Pointer;
            JsonArray items = (JsonArray)array.Value!;
            for (int index = 0; index < items.Count; index++)
            {
                if (items[index] is { } item)
                    tree.SetOrigin(item, tree.OriginOf(JsonPointer.Append(pointer, index)));
            }
        }
    }
}
