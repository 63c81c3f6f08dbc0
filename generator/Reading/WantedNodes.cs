namespace ImgurGen.Generator.Reading;

/// <summary>
/// The nodes whose positions are asked for, as a tree: a reader walks it beside the text and has nothing to do where it ends.
/// </summary>
internal sealed class WantedNodes
{
    private Dictionary<string, WantedNodes>? children;
    private NodePosition? position;

    public static WantedNodes Of(IEnumerable<string> pointers)
    {
        WantedNodes root = new();
        foreach (string pointer in pointers)
        {
            WantedNodes node = root;
            foreach (string token in JsonPointer.Tokens(pointer))
                node = node.ChildOrNew(token);
        }

        return root;
    }

    /// <summary>The wanted node below this name, null where nothing there is wanted.</summary>
    public WantedNodes? Child(string name)
        => children is not null && children.TryGetValue(name, out WantedNodes? child) ? child : null;

    public WantedNodes? Child(int index)
        => children is null ? null : Child(index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public void Place(SourceRange key, SourceRange value) => position = new NodePosition(key, value);

    /// <summary>The position of a node, or of the nearest node above it that was found in the file.</summary>
    /// <param name="fallback">The position of the file itself, where not even its root was found.</param>
    public NodePosition Resolve(string pointer, NodePosition fallback)
    {
        NodePosition nearest = position ?? fallback;
        WantedNodes? node = this;
        foreach (string token in JsonPointer.Tokens(pointer))
        {
            node = node.Child(token);
            if (node?.position is not NodePosition found)
                break;
            nearest = found;
        }

        return nearest;
    }

    private WantedNodes ChildOrNew(string name)
    {
        children ??= new Dictionary<string, WantedNodes>(StringComparer.Ordinal);
        if (!children.TryGetValue(name, out WantedNodes? child))
            children.Add(name, child = new WantedNodes());
        return child;
    }
}
