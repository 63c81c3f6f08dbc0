namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>
/// RFC 9535, section 2.5: one step of a query, from each node to those of its children (or, for a descendant segment, of the children of
/// the node and of everything below it) that the selectors take.
/// </summary>
internal sealed record Segment(bool IsDescendant, IReadOnlyList<Selector> Selectors)
{
    /// <summary>Whether the segment leads from one node to at most one.</summary>
    public bool IsSingular => !IsDescendant && Selectors.Count == 1 && Selectors[0] is Selector.Name or Selector.Index;
}
