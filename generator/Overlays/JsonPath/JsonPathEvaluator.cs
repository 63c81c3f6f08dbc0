using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>Follows queries through a document, node by node, no further than the caller asks.</summary>
internal sealed class JsonPathEvaluator
{
    private readonly LocatedNode root;
    private readonly EvaluationBudget budget;
    private readonly FilterEvaluator filters;

    public JsonPathEvaluator(LocatedNode root, EvaluationBudget budget)
    {
        this.root = root;
        this.budget = budget;
        filters = new FilterEvaluator(this, budget);
    }

    public IEnumerable<LocatedNode> Select(JsonPathQuery query, LocatedNode current)
    {
        IEnumerable<LocatedNode> nodes = [query.FromRoot ? root : current];
        foreach (Segment segment in query.Segments)
            nodes = Follow(segment, nodes);
        return nodes;
    }

    /// <summary>The value that a singular query selects; the way is not remembered, because filters do this for every child.</summary>
    public bool TrySelectSingle(JsonPathQuery query, LocatedNode current, out JsonNode? value)
    {
        value = (query.FromRoot ? root : current).Value;
        foreach (Segment segment in query.Segments)
        {
            budget.Spend(1);
            if (segment.Selectors[0] is Selector.Name name)
            {
                if (value is not JsonObject @object || !@object.TryGetPropertyValue(name.Value, out value))
                    return false;
            }
            else
            {
                if (value is not JsonArray array || !TryIndex(array, ((Selector.Index)segment.Selectors[0]).Value, out int index))
                    return false;
                value = array[index];
            }
        }

        return true;
    }

    private IEnumerable<LocatedNode> Follow(Segment segment, IEnumerable<LocatedNode> nodes)
    {
        foreach (LocatedNode node in segment.IsDescendant ? nodes.SelectMany(SelfAndDescendants) : nodes)
        {
            foreach (Selector selector in segment.Selectors)
            {
                foreach (LocatedNode child in Take(selector, node))
                {
                    budget.Spend(1);
                    yield return child;
                }
            }
        }
    }

    /// <summary>A node before its children, and these in the document's order, with all that is below each before the next.</summary>
    private IEnumerable<LocatedNode> SelfAndDescendants(LocatedNode node)
    {
        Stack<IEnumerator<LocatedNode>> open = new();
        yield return node;
        open.Push(node.Children().GetEnumerator());
        while (open.Count > 0)
        {
            IEnumerator<LocatedNode> children = open.Peek();
            if (!children.MoveNext())
            {
                open.Pop().Dispose();
                continue;
            }

            budget.Spend(1);
            yield return children.Current;
            if (children.Current.Value is JsonObject or JsonArray)
                open.Push(children.Current.Children().GetEnumerator());
        }
    }

    private IEnumerable<LocatedNode> Take(Selector selector, LocatedNode node) => selector switch
    {
        Selector.Name name => node.Value is JsonObject @object && @object.TryGetPropertyValue(name.Value, out JsonNode? value)
            ? [new LocatedNode(node, name.Value, value)]
            : [],
        Selector.Index index => node.Value is JsonArray array && TryIndex(array, index.Value, out int position)
            ? [new LocatedNode(node, position, array[position])]
            : [],
        Selector.Slice slice => node.Value is JsonArray array ? TakeSlice(slice, node, array) : [],
        Selector.Filter filter => node.Children().Where(child => filters.Holds(filter.Condition, child)),
        _ => node.Children(),
    };

    /// <summary>RFC 9535, section 2.3.4.2.2, step for step.</summary>
    private static IEnumerable<LocatedNode> TakeSlice(Selector.Slice slice, LocatedNode node, JsonArray array)
    {
        long length = array.Count;
        if (slice.Step > 0)
        {
            long lower = Math.Min(Math.Max(Normalize(slice.Start ?? 0), 0), length);
            long upper = Math.Min(Math.Max(Normalize(slice.End ?? length), 0), length);
            for (long index = lower; index < upper; index += slice.Step)
                yield return new LocatedNode(node, (int)index, array[(int)index]);
        }
        else if (slice.Step < 0)
        {
            long upper = Math.Min(Math.Max(Normalize(slice.Start ?? (length - 1)), -1), length - 1);
            long lower = Math.Min(Math.Max(Normalize(slice.End ?? (-length - 1)), -1), length - 1);
            for (long index = upper; index > lower; index += slice.Step)
                yield return new LocatedNode(node, (int)index, array[(int)index]);
        }

        long Normalize(long index) => index >= 0 ? index : length + index;
    }

    private static bool TryIndex(JsonArray array, long index, out int position)
    {
        long normalized = index >= 0 ? index : array.Count + index;
        position = (int)Math.Min(Math.Max(normalized, 0), int.MaxValue);
        return normalized >= 0 && normalized < array.Count;
    }
}
