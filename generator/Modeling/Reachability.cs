using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Operations;
using ImgurGen.Generator.Modeling.Schemas;

namespace ImgurGen.Generator.Modeling;

/// <summary>Finds which types the server may answer with, and which nothing refers to any more.</summary>
internal static class Reachability
{
    /// <summary>
    /// Marks which types are answered with, and which are sent. What no operation refers to may be answered with, and all that is in it: a
    /// webhook sends it, or a program reads it out of JSON that has no type.
    /// </summary>
    public static void MarkSent(IEnumerable<OperationDraft> operations, IEnumerable<TypeDraft> drafts)
    {
        TypeDraft[] all = [.. drafts.Concat(drafts.OfType<UnionDraft>().Select(static union => union.Itself).OfType<ObjectDraft>())];
        HashSet<TypeDraft> answered = Closure(operations.SelectMany(static operation => operation.Response.Types));
        HashSet<TypeDraft> sent = Closure(operations.SelectMany(static operation => operation.Sent));
        HashSet<TypeDraft> sentAsJson = Closure(operations
            .Select(static operation => operation.Body)
            .OfType<BodyDraft>()
            .Where(static body => body.Encoding == BodyEncoding.Json)
            .Select(static body => body.Type));
        answered.UnionWith(Closure(all.Where(draft => draft.IsComponent && !answered.Contains(draft) && !sent.Contains(draft)).Select(static draft => new DraftRef(default, draft))));
        foreach (TypeDraft draft in all)
        {
            draft.IsAnswered = answered.Contains(draft) || !sent.Contains(draft);
            draft.IsSent = sent.Contains(draft);
            draft.IsSentAsJson = sentAsJson.Contains(draft);
        }
    }

    /// <summary>The types that are generated: what operations and other types refer to, and, if it is said so, all components.</summary>
    public static List<TypeDraft> Used(IEnumerable<OperationDraft> operations, IReadOnlyList<TypeDraft> drafts, bool withComponents)
    {
        HashSet<TypeDraft> used = Closure(operations
            .SelectMany(static operation => operation.Sent.Concat(operation.Response.Types))
            .Concat(drafts.Where(draft => withComponents && draft.IsComponent).Select(static draft => new DraftRef(default, draft))));
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
        UnionDraft { Itself: { } itself } inherited => inherited.Heirs.Prepend(itself).Select(static next => new DraftRef(default, next)),
        UnionDraft { Telling: not null } union => union.Branches.Select(static branch => branch.Type),
        StatusAnswersDraft answers => answers.Cases.Select(static answer => answer.Type).OfType<DraftRef>(),
        HeadersDraft headers => headers.Headers.Select(static header => header.Type),
        _ => [],
    };
}
