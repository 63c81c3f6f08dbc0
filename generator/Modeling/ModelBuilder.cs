using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling;

/// <summary>Makes the models that are emitted of drafts that have got their names.</summary>
internal sealed class ModelBuilder
{
    private const string RestName = "AdditionalProperties";

    private readonly ModelingContext context;
    private readonly string @namespace;
    private readonly bool isPublic;
    private readonly InheritedProperties inherited;
    private readonly Dictionary<ObjectDraft, Dictionary<PropertyDraft, string>> propertyNames = [];
    private readonly Dictionary<TypeDraft, string> qualified = [];

    public ModelBuilder(ModelingContext modelingContext, string apiNamespace, bool arePublic)
    {
        context = modelingContext;
        @namespace = apiNamespace;
        isPublic = arePublic;
        inherited = new InheritedProperties(OwnProperties);
    }

    /// <summary>The type of a value as the emitters know it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="isAnswered">Whether the server may answer with it, so that an enum may get values that the spec does not know.</param>
    public TypeRef Type(DraftRef type, bool isAnswered)
    {
        TypeRef bare = type.Draft switch
        {
            EnumDraft draft => new TypeRef(isAnswered || type.Kind == TypeKind.OpenEnum ? TypeKind.OpenEnum : TypeKind.Enum, Qualified(draft)),
            UnionDraft { Telling: null } => TypeRef.Of(TypeKind.Json),
            UnionDraft { Form: UnionForm.Primitives } draft => new TypeRef(TypeKind.ValueModel, Qualified(draft)),
            { } draft => new TypeRef(TypeKind.Model, Qualified(draft)),
            null when type.Item is { } item => new TypeRef(type.Kind, Item: Type(item, isAnswered)),
            null => TypeRef.Of(type.Kind),
        };
        return type.Nullable ? bare.OrNull : bare;
    }

    /// <summary>The files of all types: the branches of a closed hierarchy are part of their union's.</summary>
    public EquatableArray<TypeModel> Types(IEnumerable<TypeDraft> drafts)
        => drafts
            .Where(static draft => draft is not (ObjectDraft { Base.Form: UnionForm.Hierarchy } or UnionDraft { Telling: null }))
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
            StatusAnswersDraft answers => AnswerModels.Answers(answers, this, @namespace, isPublic),
            HeadersDraft headers => AnswerModels.Headers(headers, this, @namespace, isPublic),
            _ => throw new InvalidOperationException($"There is no model for {draft.GetType().Name}."),
        };
    }

    private ObjectModel Object(ObjectDraft draft)
    {
        EquatableArray<PropertyModel> properties = inherited.PropertiesOf(draft).ToEquatableArray();
        return new ObjectModel(
            @namespace, draft.Name, isPublic, draft.Documentation, properties, Rest(draft, properties),
            draft.Base is null ? null : Qualified(draft.Base), draft.Body);
    }

    private RestModel? Rest(ObjectDraft draft, IEnumerable<PropertyModel> properties)
    {
        if (draft.Base?.Itself is { Rest: not null } above)
            return Rest(above, inherited.PropertiesOf(above))! with { IsInherited = true };
        if (draft.Rest is not { } values)
            return null;
        var table = new NameTable();
        foreach (string name in properties.Select(static property => property.Name).Concat(Members.OfModel).Append(draft.Name))
            table.Reserve(name, "");
        return new RestModel(table.Take(RestName, ""), Type(values, draft.IsAnswered));
    }

    private IEnumerable<PropertyModel> OwnProperties(ObjectDraft draft)
    {
        IReadOnlyDictionary<PropertyDraft, string> names = PropertyNames(draft);
        return draft.Properties.Select(property => Property(property, names[property], draft));
    }

    /// <summary>The C# names of an object's properties.</summary>
    public IReadOnlyDictionary<PropertyDraft, string> PropertyNames(ObjectDraft draft)
    {
        if (!propertyNames.TryGetValue(draft, out Dictionary<PropertyDraft, string>? names))
            propertyNames.Add(draft, names = NameProperties(draft));
        return names;
    }

    private Dictionary<PropertyDraft, string> NameProperties(ObjectDraft draft)
    {
        var table = new NameTable(Members.OfModel.Length + draft.Properties.Count);
        HashSet<string> around = new(NamesAround(draft), StringComparer.OrdinalIgnoreCase) { draft.Name };
        foreach (string member in Members.OfModel)
            table.Reserve(member, "every generated class");
        foreach (string member in around)
            table.Reserve(member, "every generated class");

        Dictionary<PropertyDraft, string> names = new(draft.Properties.Count);
        Dictionary<string, string>? above = draft.Base?.Itself is { } itself
            ? PropertyNames(itself).ToDictionary(static pair => pair.Key.WireName, static pair => pair.Value)
            : null;
        foreach (KeyValuePair<string, string> taken in above ?? [])
            table.Reserve(taken.Value, taken.Key);
        foreach (PropertyDraft property in draft.Properties.OrderBy(static property => property.WireName, StringComparer.Ordinal))
        {
            if (above is not null && above.TryGetValue(property.WireName, out string? same))
            {
                names.Add(property, same);
                continue;
            }

            string wanted = context.PropertyIdentifier(property.WireName);
            if (Members.IsOfModel(wanted) || around.Contains(wanted))
                wanted += "Value";
            string name = table.Take(wanted, property.WireName);
            if (name != wanted)
                context.Report(Descriptors.Renamed, property.Pointer, NodePart.Key, wanted, $"'{table.TryOwnerOf(wanted)}'", name);
            names.Add(property, name);
        }

        return names;
    }

    /// <summary>What the properties of an inheritance cannot be called, so that one has the same name in all its classes.</summary>
    private static IEnumerable<string> NamesAround(ObjectDraft draft)
    {
        UnionDraft? root = draft.AsBase ?? draft.Base;
        while (root?.Base is { } above)
            root = above;
        return root is { Form: UnionForm.Inheritance } ? Names(root) : [];

        static IEnumerable<string> Names(UnionDraft union)
            => union.Heirs.SelectMany(static heir => heir is UnionDraft below ? Names(below) : [heir.Name]).Append(union.Name);
    }

    private PropertyModel Property(PropertyDraft property, string name, ObjectDraft owner)
    {
        TypeRef type = property.Constant is { } constant
            ? TypeRef.Of(JsonScalar.KindOf(constant))
            : Type(property.Type, owner.IsAnswered);
        bool mayBeAbsent = property.Constant is null && (!property.IsRequired || property.IsNullable);
        return new PropertyModel(
            property.WireName, name, mayBeAbsent ? type.OrNull : type, property.IsRequired && property.Constant is null, property.Documentation,
            property.NullValues.ToEquatableArray(), property.Constant, property.FormName, property.Separator, MaxBytes: property.MaxBytes,
            Style: property.Style, PartType: property.PartType, Modifier: property.Modifier, DistinguishesNull: property.DistinguishesNull);
    }

    /// <summary>The names of an enum's members, by their values.</summary>
    public static IReadOnlyDictionary<string, string> MemberNames(EnumDraft draft)
    {
        string[] values = [.. draft.Values];
        Array.Sort(values, StringComparer.Ordinal);
        var table = new NameTable(values.Length);
        Dictionary<string, string> names = new(values.Length);
        foreach (string value in values)
            names.Add(value, table.Take(WantedName(draft, value), value));
        return names;
    }

    private static string WantedName(EnumDraft draft, string value) => Words.Member(draft.Labels.NameOf(value) ?? JsonScalar.Text(value));

    private EnumModel Enum(EnumDraft draft)
    {
        IReadOnlyDictionary<string, string> names = MemberNames(draft);
        foreach (KeyValuePair<string, string> renamed in names.Where(member => member.Value != WantedName(draft, member.Key)))
        {
            context.Report(Descriptors.Renamed, draft.Pointer, NodePart.Key, WantedName(draft, renamed.Key), "another value of the enum",
                $"{renamed.Value} (for '{JsonScalar.Text(renamed.Key)}')");
        }

        return new EnumModel(
            @namespace, draft.Name, isPublic, draft.Documentation, draft.AreTexts,
            draft.Values.Select(value => new EnumMemberModel(JsonScalar.Text(value), names[value], draft.Labels.TextOf(value))).ToEquatableArray());
    }

    private UnionModel Base(UnionDraft draft)
    {
        ObjectModel itself = Object(draft.Itself!);
        var lineage = new LineageModel(itself with { Properties = inherited.Members(draft, itself.Properties).ToEquatableArray() }, draft.IsAbstract, draft.Heirs.Select(Qualified).ToEquatableArray());
        return new UnionModel(
            @namespace, draft.Name, isPublic, draft.Documentation, draft.Form, draft.Telling!.Value, draft.TellingProperty,
            draft.Branches.Select(Member).ToEquatableArray(), Lineage: lineage);

        BranchModel Member(BranchDraft branch)
        {
            var member = branch.Type.Draft as ObjectDraft;
            return new BranchModel(
                branch.Type.Draft!.Name, Type(branch.Type, draft.IsAnswered), branch.TellingValues.ToEquatableArray(),
                member is null ? null : Object(member), HasHeirs: member?.AsBase is not null);
        }
    }

    private UnionModel Union(UnionDraft draft)
    {
        if (draft.Form == UnionForm.Inheritance)
            return Base(draft);
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
        bool isMemberOfItself = union.Form == UnionForm.Untold && union.Name.EndsWith(wanted, StringComparison.OrdinalIgnoreCase) && union.Name.Length - wanted.Length is 2 or 4;
        if (table.TryOwnerOf(wanted) is not null || isMemberOfItself)
            wanted += "Case";
        ObjectModel? @object = union.Form == UnionForm.Hierarchy ? Object((ObjectDraft)branch.Type.Draft!) : null;
        return new BranchModel(table.Take(wanted, ""), type, branch.TellingValues.ToEquatableArray(), @object, IsDefault: branch.IsDefault && union.Telling == Telling.Property);
    }

    private string Qualified(TypeDraft draft)
    {
        if (!qualified.TryGetValue(draft, out string? name))
            qualified.Add(draft, name = $"global::{@namespace}.{draft.Name}");
        return name;
    }
}
