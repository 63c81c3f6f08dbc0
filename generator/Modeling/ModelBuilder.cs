using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling;

/// <summary>Makes the models that are emitted of drafts that have got their names.</summary>
internal sealed class ModelBuilder(ModelingContext context, string @namespace, bool isPublic)
{
    /// <summary>The type of a value as the emitters know it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="isAnswered">Whether the server may answer with it, so that an enum may get values that the spec does not know.</param>
    public TypeRef Type(DraftRef type, bool isAnswered)
    {
        TypeRef bare = type.Draft switch
        {
            EnumDraft draft => new TypeRef(isAnswered ? TypeKind.OpenEnum : TypeKind.Enum, Qualified(draft)),
            UnionDraft { Telling: null } => new TypeRef(TypeKind.Json),
            UnionDraft { Form: UnionForm.Primitives } draft => new TypeRef(TypeKind.ValueModel, Qualified(draft)),
            { } draft => new TypeRef(TypeKind.Model, Qualified(draft)),
            null => new TypeRef(type.Kind, Item: type.Item is null ? null : Type(type.Item, isAnswered)),
        };
        return type.Nullable ? bare with { Nullable = true } : bare;
    }

    /// <summary>The files of all types: the branches of a closed hierarchy are part of their union's.</summary>
    public EquatableArray<TypeModel> Types(IEnumerable<TypeDraft> drafts)
        => drafts
            .Where(static draft => draft is not (ObjectDraft { Base: not null } or UnionDraft { Telling: null }))
            .OrderBy(static draft => draft.Name, StringComparer.Ordinal)
            .Select(Model)
            .ToEquatableArray();

    private TypeModel Model(TypeDraft draft)
    {
        context.Token.ThrowIfCancellationRequested();
        return draft switch
        {
            ObjectDraft @object => Object(@object),
            EnumDraft @enum => Enum(@enum),
            UnionDraft union => Union(union),
            _ => throw new InvalidOperationException($"There is no model for {draft.GetType().Name}."),
        };
    }

    private ObjectModel Object(ObjectDraft draft)
    {
        IReadOnlyDictionary<PropertyDraft, string> names = PropertyNames(draft);
        RestModel? rest = null;
        if (draft.Rest is { } values)
        {
            var table = new NameTable();
            foreach (string name in names.Values.Concat(Members.OfModel).Append(draft.Name))
                table.Reserve(name, "");
            rest = new RestModel(table.Take("AdditionalProperties", ""), Type(values, draft.IsAnswered));
        }

        return new ObjectModel(
            @namespace, draft.Name, isPublic, draft.Documentation,
            draft.Properties.Select(property => Property(property, names[property], draft)).ToEquatableArray(),
            rest, draft.Base is null ? null : Qualified(draft.Base), draft.Body);
    }

    /// <summary>The C# names of an object's properties.</summary>
    public IReadOnlyDictionary<PropertyDraft, string> PropertyNames(ObjectDraft draft)
    {
        var table = new NameTable();
        HashSet<string> reserved = new(Members.OfModel.Append(draft.Name), StringComparer.OrdinalIgnoreCase);
        foreach (string member in reserved)
            table.Reserve(member, "every generated class");

        Dictionary<PropertyDraft, string> names = [];
        foreach (PropertyDraft property in draft.Properties.OrderBy(static property => property.WireName, StringComparer.Ordinal))
        {
            string wanted = Words.Identifier(property.WireName, "Property");
            if (reserved.Contains(wanted))
                wanted += "Value";
            string name = table.Take(wanted, property.WireName);
            if (name != wanted)
                context.Report(Descriptors.Renamed, property.Pointer, NodePart.Key, wanted, $"'{table.TryOwnerOf(wanted)}'", name);
            names.Add(property, name);
        }

        return names;
    }

    private PropertyModel Property(PropertyDraft property, string name, ObjectDraft owner)
    {
        TypeRef type = property.Constant is { } constant
            ? new TypeRef(JsonScalar.KindOf(constant))
            : Type(property.Type, owner.IsAnswered);
        bool mayBeAbsent = property.Constant is null && (!property.IsRequired || property.IsNullable);
        return new PropertyModel(
            property.WireName, name, mayBeAbsent ? type.OrNull : type, property.IsRequired && property.Constant is null, property.Documentation,
            property.NullValues.ToEquatableArray(), property.Constant, property.FormName, property.Separator, MaxBytes: property.MaxBytes);
    }

    /// <summary>The names of an enum's members, by their values.</summary>
    public static IReadOnlyDictionary<string, string> MemberNames(EnumDraft draft)
    {
        var table = new NameTable();
        return draft.Values
            .OrderBy(static value => value, StringComparer.Ordinal)
            .ToDictionary(static value => value, value => table.Take(Words.Member(JsonScalar.Text(value)), value));
    }

    private EnumModel Enum(EnumDraft draft)
    {
        IReadOnlyDictionary<string, string> names = MemberNames(draft);
        foreach (KeyValuePair<string, string> renamed in names.Where(static member => member.Value != Words.Member(JsonScalar.Text(member.Key))))
        {
            string wanted = Words.Member(JsonScalar.Text(renamed.Key));
            context.Report(Descriptors.Renamed, draft.Pointer, NodePart.Key, wanted, "another value of the enum", $"{renamed.Value} (for '{JsonScalar.Text(renamed.Key)}')");
        }

        return new EnumModel(
            @namespace, draft.Name, isPublic, draft.Documentation, draft.AreTexts,
            draft.Values.Select(value => new EnumMemberModel(JsonScalar.Text(value), names[value])).ToEquatableArray());
    }

    private UnionModel Union(UnionDraft draft)
    {
        var table = new NameTable();
        foreach (string member in Members.OfCases.Append(draft.Name))
            table.Reserve(member, "");
        var union = new UnionModel(
            @namespace, draft.Name, isPublic, draft.Documentation, draft.Form, draft.Telling!.Value, draft.TellingProperty,
            draft.Branches.Select(branch => Branch(branch, draft, table)).ToEquatableArray());
        return draft.Form == UnionForm.Hierarchy ? SharedProperties.Lift(union) : union;
    }

    private BranchModel Branch(BranchDraft branch, UnionDraft union, NameTable table)
    {
        TypeRef type = Type(branch.Type, union.IsAnswered);
        string wanted = branch.Type.Draft?.Name ?? type.Kind.ToString();
        if (table.TryOwnerOf(wanted) is not null)
            wanted += "Case";
        ObjectModel? @object = union.Form == UnionForm.Hierarchy ? Object((ObjectDraft)branch.Type.Draft!) : null;
        return new BranchModel(table.Take(wanted, ""), type, branch.TellingValues.ToEquatableArray(), @object);
    }

    private string Qualified(TypeDraft draft) => $"global::{@namespace}.{draft.Name}";
}
