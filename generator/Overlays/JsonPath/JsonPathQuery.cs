using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>
/// A JSONPath query as RFC 9535 defines it: from the root (<c>$</c>) or, inside a filter, from the node that it looks at (<c>@</c>).
/// </summary>
internal sealed record JsonPathQuery(bool FromRoot, IReadOnlyList<Segment> Segments)
{
    /// <summary>Whether the query selects at most one node, whatever the document: only then can it be compared.</summary>
    public bool IsSingular => Segments.All(static segment => segment.IsSingular);

    /// <exception cref="JsonPathException">The text is not a JSONPath.</exception>
    public static JsonPathQuery Parse(string text) => new JsonPathParser(text).ParseWhole();

    /// <summary>
    /// The selected nodes, in RFC 9535's order, found while the result is enumerated: collect them before the tree is changed. A node may
    /// come several times (<c>$['a','a']</c>).
    /// </summary>
    /// <exception cref="JsonPathLimitException">Thrown by the enumeration: the query asks for more steps than it may do.</exception>
    public IEnumerable<LocatedNode> Select(JsonNode? root, CancellationToken token, int maxSteps = EvaluationBudget.Default)
    {
        LocatedNode start = new(root);
        return new JsonPathEvaluator(start, new EvaluationBudget(maxSteps, token)).Select(this, start);
    }
}
