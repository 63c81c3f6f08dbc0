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
        Stack<TypeDraft> open = new();
        foreach (DraftRef root in roots)
            Reach(root);
        while (open.Count > 0)
            Follow(open.Pop());
        return reached;

        void Reach(DraftRef? type)
        {
            for (DraftRef? at = type; at is not null; at = at.Item)
                ReachDraft(at.Draft);
        }

        void ReachDraft(TypeDraft? draft)
        {
            if (draft is not null && reached.Add(draft))
                open.Push(draft);
        }

        void Follow(TypeDraft draft)
        {
            switch (draft)
            {
                case ObjectDraft @object:
                    foreach (PropertyDraft property in @object.Properties)
                        Reach(property.Constant is null ? property.Type : null);
                    Reach(@object.Rest);
                    ReachDraft(@object.Base);
                    break;
                case UnionDraft { Itself: { } itself } inherited:
                    ReachDraft(itself);
                    inherited.Heirs.ForEach(ReachDraft);
                    break;
                case UnionDraft { Telling: not null } union:
                    union.Branches.ForEach(branch => Reach(branch.Type));
                    break;
                case StatusAnswersDraft answers:
                    foreach (StatusAnswerDraft answer in answers.Cases)
                        Reach(answer.Type);
                    break;
                case HeadersDraft headers:
                    foreach (HeaderDraft header in headers.Headers)
                        Reach(header.Type);
                    break;
            }
        }
    }
}
