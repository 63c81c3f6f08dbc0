using ImgurGen.Generator.Modeling.Operations;
using ImgurGen.Generator.Modeling.Schemas;

namespace ImgurGen.Generator.Modeling;

/// <summary>Finds which types the server may answer with, and which nothing refers to any more.</summary>
internal static class Reachability
{
    /// <summary>Marks the types that only ever are sent. What no operation refers to may be answered with.</summary>
    public static void MarkSent(IEnumerable<OperationDraft> operations, IEnumerable<TypeDraft> drafts)
    {
        HashSet<TypeDraft> answered = Closure(operations.Select(static operation => operation.Response.Result).OfType<DraftRef>());
        HashSet<TypeDraft> sent = Closure(operations.SelectMany(static operation => operation.Sent));
        foreach (TypeDraft draft in drafts)
            draft.IsAnswered = answered.Contains(draft) || !sent.Contains(draft);
    }

    /// <summary>The types that are generated: the components, and what operations and other types refer to.</summary>
    public static List<TypeDraft> Used(IEnumerable<OperationDraft> operations, IReadOnlyList<TypeDraft> drafts)
    {
        HashSet<TypeDraft> used = Closure(operations
            .SelectMany(static operation => operation.Response.Result is { } result ? operation.Sent.Append(result) : operation.Sent)
            .Concat(drafts.Where(static draft => draft.IsComponent).Select(static draft => new DraftRef(default, draft))));
        return [.. drafts.Where(used.Contains)];
    }

    private static HashSet<TypeDraft> Closure(IEnumerable<DraftRef> roots)
    {
        HashSet<TypeDraft> reached = [];
        Stack<DraftRef> open = new(roots);
        while (open.Count > 0)
        {
            DraftRef type = open.Pop();
            if (type.Item is { } item)
                open.Push(item);
            if (type.Draft is not { } draft || !reached.Add(draft))
                continue;
            foreach (DraftRef next in Next(draft))
                open.Push(next);
        }

        return reached;
    }

    private static IEnumerable<DraftRef> Next(TypeDraft draft) => draft switch
    {
        ObjectDraft @object => @object.Properties
            .Where(static property => property.Constant is null)
            .Select(static property => property.Type)
            .Concat(@object.Rest is { } rest ? [rest] : [])
            .Concat(@object.Base is { } union ? [new DraftRef(default, union)] : []),
        UnionDraft { Telling: not null } union => union.Branches.Select(static branch => branch.Type),
        _ => [],
    };
}
