using ImgurGen.Generator.Modeling.Operations;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>
/// Decides, when it is known who sends what, which properties must be there: what only the API sets cannot be demanded of a caller, nor what
/// it never answers with of the API. In what is sent as JSON, a property that may be absent or null says different things by that.
/// </summary>
internal static class PropertyPresence
{
    public static void Decide(IReadOnlyList<OperationDraft> operations, IEnumerable<TypeDraft> drafts)
    {
        HashSet<PropertyDraft> pages = [.. operations.Select(static operation => operation.Paging?.List).OfType<PropertyDraft>()];
        foreach (ObjectDraft owner in drafts.SelectMany(Objects))
        {
            foreach (PropertyDraft property in owner.Properties.Where(static property => property.Constant is null))
            {
                bool isForOneSide = (property.IsReadOnly && owner.IsSent) || (property.IsWriteOnly && owner.IsAnswered);
                if (isForOneSide)
                    property.IsRequired = false;
                property.DistinguishesNull = owner.IsSentAsJson && property is { IsRequired: false, IsReadOnly: false, NullValues.Count: 0 }
                    && (property.IsNullable || property.MayBeAnything) && !pages.Contains(property);
            }
        }
    }

    private static IEnumerable<ObjectDraft> Objects(TypeDraft draft) => draft switch
    {
        ObjectDraft @object => [@object],
        UnionDraft { Itself: { } itself } => [itself],
        _ => [],
    };
}
