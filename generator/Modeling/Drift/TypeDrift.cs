using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Drift;

/// <summary>
/// Compares the types of two clients by their names. A type that is no more is told for itself only where no operation used it: else what had
/// it for its type is told.
/// </summary>
internal sealed class TypeDrift(ApiModel before, ApiModel now, ModelPlaces places, DriftReport report)
{
    private readonly TypeUses uses = new(now);
    private readonly TypeUses past = new(before);

    public void Check()
    {
        Dictionary<string, TypeModel> known = TypeUses.TypesOf(now).ToDictionary(static type => type.Name);
        foreach (TypeModel old in TypeUses.TypesOf(before))
        {
            if (known.TryGetValue(old.Name, out TypeModel? type))
                Compare(old, type);
            else if (!past.IsUsed(old.Name))
                report.Add(Descriptors.TypeChanged, "/components/schemas", NodePart.Key, $"{old.Name} is gone, which was {Describe(old)}");
        }
    }

    private void Compare(TypeModel old, TypeModel type)
    {
        switch (old, type)
        {
            case (ObjectModel oldObject, ObjectModel @object):
                Compare(oldObject, @object);
                break;
            case (EnumModel oldEnum, EnumModel @enum):
                Compare(oldEnum, @enum);
                break;
            case (UnionModel oldUnion, UnionModel union) when oldUnion.Form == union.Form:
                Compare(oldUnion, union);
                break;
            case (StatusAnswersModel oldAnswers, StatusAnswersModel answers):
                Compare(oldAnswers, answers);
                break;
            case (HeadersModel oldHeaders, HeadersModel headers):
                Compare(oldHeaders, headers);
                break;
            default:
                report.Add(Descriptors.TypeChanged, places.Of(type.Name), NodePart.Key, $"{type.Name} is {Describe(type)} instead of {Describe(old)}");
                break;
        }
    }

    private void Compare(ObjectModel old, ObjectModel type)
    {
        bool isSent = uses.IsSent(type.Name);
        bool isAnswered = !isSent || uses.IsAnswered(type.Name);
        foreach (PropertyModel property in old.Properties)
        {
            if (type.Properties.FirstOrDefault(candidate => candidate.Name == property.Name) is not { } same)
                report.Add(Descriptors.MemberGone, places.Of(type.Name), NodePart.Key, $"{type.Name} has no property {property.Name} any more");
            else if (isSent && same.IsRequired && !property.IsRequired)
                report.Add(Descriptors.NewlyRequired, places.Of(type.Name, same), NodePart.Key, $"{type.Name}.{same.Name} is required");
            else if (property.DistinguishesNull != same.DistinguishesNull)
                report.Add(Descriptors.TypeChanged, places.Of(type.Name, same), NodePart.Key, $"{type.Name}.{same.Name} {(same.DistinguishesNull ? "tells" : "does not tell")} an absent value from null");
            else if ((isAnswered && !TypeDifference.IsReadable(property.Type, same.Type)) || (isSent && !TypeDifference.IsWritable(property.Type, same.Type)))
                report.Add(Descriptors.TypeChanged, places.Of(type.Name, same), NodePart.Key, $"{type.Name}.{same.Name} is {TypeDifference.Describe(same.Type)} instead of {TypeDifference.Describe(property.Type)}");
        }

        foreach (PropertyModel added in type.Properties.Where(added => isSent && added.IsRequired && old.Properties.All(property => property.Name != added.Name)))
            report.Add(Descriptors.NewlyRequired, places.Of(type.Name, added), NodePart.Key, $"{type.Name} requires a new property {added.Name}");
        if (old.Rest is { } rest && type.Rest is null)
            report.Add(Descriptors.MemberGone, places.Of(type.Name), NodePart.Key, $"{type.Name} has no property {rest.Name} any more");
    }

    private void Compare(EnumModel old, EnumModel type)
    {
        foreach (EnumMemberModel member in old.Members.Where(member => type.Members.All(candidate => candidate.Name != member.Name)))
        {
            if (uses.IsSent(type.Name))
                report.Add(Descriptors.RequestNarrowed, places.Of(type.Name), NodePart.Key, $"{type.Name} has no value {member.Name} ('{member.WireName}') to send any more");
            else
                report.Add(Descriptors.MemberGone, places.Of(type.Name), NodePart.Key, $"{type.Name} has no value {member.Name} ('{member.WireName}') any more");
        }
    }

    private void Compare(UnionModel old, UnionModel type)
    {
        if (old.Lineage is { } lineage && type.Lineage is { } same)
            Compare(lineage.Itself, same.Itself);
        foreach (BranchModel branch in old.Branches.Where(branch => type.Branches.All(candidate => candidate.CaseName != branch.CaseName)))
            report.Add(Descriptors.MemberGone, places.Of(type.Name), NodePart.Key, $"{type.Name} is never {branch.CaseName} any more");
        foreach (PropertyModel shared in old.Shared)
        {
            if (type.Shared.FirstOrDefault(candidate => candidate.Name == shared.Name) is not { } found)
                report.Add(Descriptors.MemberGone, places.Of(type.Name), NodePart.Key, $"not every {type.Name} has a property {shared.Name} any more");
            else if (!TypeDifference.IsReadable(shared.Type, found.Type))
                report.Add(Descriptors.TypeChanged, places.Of(type.Name), NodePart.Key, $"{type.Name}.{found.Name} is {TypeDifference.Describe(found.Type)} instead of {TypeDifference.Describe(shared.Type)}");
        }
    }

    private void Compare(StatusAnswersModel old, StatusAnswersModel type)
    {
        foreach (StatusAnswerModel answer in old.Cases)
        {
            if (type.Cases.FirstOrDefault(candidate => candidate.CaseName == answer.CaseName) is not { } same)
                report.Add(Descriptors.MemberGone, places.Of(type.Name), NodePart.Key, $"{type.Name} is never {answer.CaseName} any more");
            else if (!TypeDifference.IsReadable(answer.Type, same.Type))
                report.Add(Descriptors.TypeChanged, places.Of(type.Name), NodePart.Key, $"{type.Name}.{same.CaseName} is {TypeDifference.Describe(same.Type)} instead of {TypeDifference.Describe(answer.Type)}");
        }
    }

    private void Compare(HeadersModel old, HeadersModel type)
    {
        foreach (HeaderModel header in old.Headers)
        {
            if (type.Headers.FirstOrDefault(candidate => candidate.Name == header.Name) is not { } same)
                report.Add(Descriptors.MemberGone, places.Of(type.Name), NodePart.Key, $"{type.Name} has no header {header.Name} any more");
            else if (!TypeDifference.IsReadable(header.Type, same.Type))
                report.Add(Descriptors.TypeChanged, places.Of(type.Name), NodePart.Key, $"{type.Name}.{same.Name} is {TypeDifference.Describe(same.Type)} instead of {TypeDifference.Describe(header.Type)}");
        }
    }

    private static string Describe(TypeModel type) => type switch
    {
        ObjectModel => "a class",
        EnumModel => "an enum",
        HeadersModel => "headers",
        StatusAnswersModel => "an answer by status",
        UnionModel { Form: UnionForm.Primitives } => "a union of primitives",
        UnionModel { Form: UnionForm.Cases } => "a union of cases",
        UnionModel { Form: UnionForm.Untold } => "a union that is not told apart",
        UnionModel { Form: UnionForm.Inheritance } => "a class that others extend",
        _ => "a union of classes",
    };
}
