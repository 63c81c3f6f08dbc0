using System.Text.Json.Nodes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing.References;

/// <summary>
/// Finds components that are made of themselves: by references alone, or, for schemas, through "allOf". A schema that has itself
/// for a property or an item is none of them.
/// </summary>
internal sealed class ReferenceCycles(WalkContext context, Components components)
{
    private enum Visit
    {
        Open,
        Done,
    }

    /// <summary>Takes out each reference that closes a circle, and says whether there was one.</summary>
    public bool Cut()
    {
        List<ReferenceSite> closing = [];
        foreach (string kind in context.Table.ComponentKinds)
            Search(kind, closing);
        foreach (ReferenceSite site in closing)
            ReferenceRemover.Remove(site, "closes a circle: what it leads to is made of what it stands in", context);
        return closing.Count > 0;
    }

    /// <summary>
    /// Goes depth first, in the order of names, with its own stack: a chain of references may be longer than the thread's.
    /// </summary>
    private void Search(string kind, List<ReferenceSite> closing)
    {
        if (components.Map(kind) is not JsonObject map)
            return;

        Dictionary<string, Visit> visits = new(StringComparer.Ordinal);
        foreach (string start in map.Select(static component => component.Key).OrderBy(static name => name, StringComparer.Ordinal))
        {
            if (visits.ContainsKey(start))
                continue;

            Stack<(string Name, IEnumerator<ReferenceSite> Parts)> way = new();
            Enter(start);
            while (way.Count > 0)
            {
                (string name, IEnumerator<ReferenceSite> parts) = way.Peek();
                if (!parts.MoveNext())
                {
                    visits[name] = Visit.Done;
                    way.Pop();
                    continue;
                }

                string next = NameIn(parts.Current);
                if (!visits.TryGetValue(next, out Visit visit))
                    Enter(next);
                else if (visit == Visit.Open)
                    closing.Add(parts.Current);
            }

            void Enter(string name)
            {
                visits[name] = Visit.Open;
                way.Push((name, PartsOf(map[name], kind).GetEnumerator()));
            }
        }
    }

    private static string NameIn(ReferenceSite site) => JsonPointer.Tokens(site.Text!.Substring(1)).Last();

    /// <summary>The references that a component consists of, its own and those of its parts.</summary>
    private static IEnumerable<ReferenceSite> PartsOf(JsonNode? component, string kind)
    {
        Stack<JsonNode?> open = new([component]);
        while (open.Count > 0)
        {
            if (open.Pop() is not JsonObject node)
                continue;
            if (JsonValues.Text(node[ReferenceSite.Ref]) is not null)
                yield return ReferenceSite.Of(node, kind);
            if (kind != ReferenceSite.Schemas || node["allOf"] is not JsonArray parts)
                continue;
            foreach (JsonNode? part in parts.Reverse())
                open.Push(part);
        }
    }
}
