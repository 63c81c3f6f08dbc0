using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>Finds the types of schemas that are one of several: by <c>oneOf</c>, <c>anyOf</c> or a list of types.</summary>
internal sealed class UnionDrafter(ModelingContext context, TypeDrafter types, RecursiveTypes recursive)
{
    /// <summary>The type of a schema that is its branches.</summary>
    public DraftRef Of(IReadOnlyList<SchemaPart> parts, SchemaFacts facts, bool isComponent)
    {
        if (facts.Branches.Count == 1)
            return types.Get(facts.Branches[0]);
        if (Constants(parts, facts, isComponent) is { } constants)
            return constants;
        DraftRef[] options = [.. facts.Branches.Select(Branch)];
        bool isNullable = options.Any(static type => type.Nullable);
        if (Scalars.Merge(options) is { } scalar)
            return isNullable ? scalar.OrNull : scalar;

        MergeScalars(options);
        MergeLists(parts[0], options);
        var branches = new List<BranchDraft>();
        TypeDraft? itself = recursive.Expected(parts[0]);
        for (int i = 0; i < options.Length; i++)
        {
            // That it may be itself adds no value to it.
            if (itself is not null && options[i].Draft == itself)
                continue;
            DraftRef type = options[i] with { Nullable = false };
            if (branches.Find(known => known.Type == type) is not { } branch)
                branches.Add(branch = new BranchDraft(type));
            Tell(branch, facts.Discriminator, facts.Branches[i].Reference);
        }

        if (branches.Count == 0)
            return context.Contradiction(parts[0].Pointer, "It is one of nothing but itself, which no value is; its type is JsonElement. Add a branch that is something else.");

        // Who has been told of a type of its own gets that type.
        if (branches.Count == 1 && itself is null)
            return isNullable ? branches[0].Type.OrNull : branches[0].Type;
        UnionDraft draft = NewUnion(parts, isComponent, facts.Discriminator?.PropertyName);
        draft.Branches.AddRange(branches);
        var union = new DraftRef(TypeKind.Model, draft);
        return isNullable ? union.OrNull : union;
    }

    /// <summary>Branches of one value each are the members of an enum, which may have titles and descriptions so; null where they are something else.</summary>
    private DraftRef? Constants(IReadOnlyList<SchemaPart> parts, SchemaFacts facts, bool isComponent)
    {
        List<KeyValuePair<string, IOpenApiSchema>> members = [];
        foreach (SchemaPart branch in facts.Branches)
        {
            SchemaFacts own = context.Facts([branch]);
            string? value = own.Constant ?? (own.Values is { Count: 1 } values ? values[0] : null);
            if (value is null || own.Nullable || own.Branches.Count > 0 || members.Exists(member => member.Key == value))
                return null;
            members.Add(new KeyValuePair<string, IOpenApiSchema>(value, branch.Schema));
        }

        string[] scalars = [.. members.Select(static member => member.Key)];
        return EnumValues.Of(scalars, facts.Types, out _) == EnumKind.Members
            ? types.Enums.Of(scalars, parts, facts, isComponent, EnumLabels.Of(members))
            : null;
    }

    /// <summary>A branch; of any object at all it is at least known that it is one.</summary>
    private DraftRef Branch(SchemaPart part)
    {
        DraftRef type = types.Get(part);
        return type.Kind == TypeKind.Json && context.Facts([part]) is { Types: JsonSchemaType.Object, IsContradictory: false }
            ? type with { Kind = TypeKind.Map, Item = DraftRef.Json }
            : type;
    }

    /// <summary>Scalars of one kind of JSON, which nothing tells apart, become the one type that holds them all.</summary>
    private static void MergeScalars(DraftRef[] options)
    {
        foreach (string kind in new[] { JsonKinds.String, JsonKinds.Number, JsonKinds.Boolean })
        {
            DraftRef[] same = [.. options.Where(type => Scalars.Is(type) && Scalars.JsonKind(type) == kind)];
            if (same.Length < 2 || Scalars.Merge(same) is not { } merged)
                continue;
            for (int i = 0; i < options.Length; i++)
            {
                if (Array.IndexOf(same, options[i]) >= 0)
                    options[i] = options[i].Nullable ? merged.OrNull : merged;
            }
        }
    }

    /// <summary>Lists of different items, which nothing tells apart where they are empty, become lists of a union of the items.</summary>
    private void MergeLists(SchemaPart union, DraftRef[] options)
    {
        DraftRef[] items = [.. options.Where(static type => type.Kind == TypeKind.List).Select(static type => type.Item!).Distinct()];
        if (items.Length < 2)
            return;
        DraftRef item = Scalars.Merge(items) ?? DraftRef.Json;
        if (item.Kind == TypeKind.Json && Array.TrueForAll(items, static candidate => candidate.Kind != TypeKind.Json))
        {
            var draft = new UnionDraft(union with { Name = Words.Singular(union.Name) }, Documentation.None);
            MergeLists(union with { Name = Words.Singular(union.Name) }, items);
            draft.Branches.AddRange(items.Select(static candidate => candidate with { Nullable = false }).Distinct().Select(static candidate => new BranchDraft(candidate)));
            types.Drafts.Add(draft);
            item = draft.Branches.Count == 1 ? draft.Branches[0].Type : new DraftRef(TypeKind.Model, draft);
        }

        var merged = new DraftRef(TypeKind.List, Item: Array.Exists(items, static candidate => candidate.Nullable) ? item.OrNull : item);
        for (int i = 0; i < options.Length; i++)
        {
            if (options[i].Kind == TypeKind.List)
                options[i] = options[i].Nullable ? merged.OrNull : merged;
        }
    }

    /// <summary>Several JSON types for one value: a union of what each of them would be alone.</summary>
    public DraftRef Several(IReadOnlyList<SchemaPart> parts, JsonSchemaType given, SchemaFacts facts, bool isComponent)
    {
        List<DraftRef> options = [];
        foreach (JsonSchemaType type in SingleTypes.Where(type => (given & type) != 0))
        {
            options.Add(type switch
            {
                JsonSchemaType.Array => new DraftRef(TypeKind.List, Item: facts.Items is { Count: > 0 } items ? types.Get(items) : DraftRef.Json),
                JsonSchemaType.Object => new DraftRef(TypeKind.Map, Item: facts.AdditionalProperties is { Count: > 0 } values ? types.Get(values) : DraftRef.Json),
                _ => new DraftRef(Formats.Of(type, facts.Format)),
            });
        }

        if (Scalars.Merge(options) is { } scalar)
            return scalar;
        UnionDraft draft = NewUnion(parts, isComponent);
        draft.Branches.AddRange(options.Select(static type => new BranchDraft(type)));
        return new DraftRef(TypeKind.Model, draft);
    }

    /// <summary>An object with <c>oneOf</c> or <c>anyOf</c> beside its properties: a union of objects that have those properties and their own.</summary>
    public DraftRef Variants(IReadOnlyList<SchemaPart> parts, SchemaFacts facts, bool isComponent)
    {
        SchemaPart[] branches = [.. facts.Branches.Select(branch => branch with { Name = VariantName(parts[0], branch) })];
        SchemaFacts[] variants = [.. facts.Branches.Select(branch => context.Variant(parts, branch))];

        // The other one was null, which a value with properties is not.
        if (variants.Length == 1 && variants[0] is { Branches.Count: 0, IsContradictory: false })
            return types.Object(parts, variants[0], isComponent);
        if (branches.Length < 2 || Array.Exists(variants, static variant => variant.Branches.Count > 0 || variant.IsContradictory))
        {
            context.Report(Descriptors.NotGenerated, parts[0].Pointer, NodePart.Key, "The 'oneOf' or 'anyOf' of this schema", "one of its branches is a union or contradicts the properties beside it, which are generated alone. Write the branches as objects in 'components' that have these properties.");
            return types.Object(parts, facts, isComponent);
        }

        UnionDraft draft = NewUnion(parts, isComponent, facts.Discriminator?.PropertyName);
        for (int i = 0; i < branches.Length; i++)
        {
            var branch = new BranchDraft(types.Object([branches[i]], variants[i], false));
            Tell(branch, facts.Discriminator, branches[i].Reference);
            draft.Branches.Add(branch);
        }

        return new DraftRef(TypeKind.Model, draft);
    }

    /// <summary>The name of a variant: that of an own branch, or what the branch of a part, which others may share, is called behind the own name.</summary>
    private static string VariantName(SchemaPart union, SchemaPart branch)
    {
        if (branch.Reference is { } id)
            return union.Name + Words.Identifier(id, "Option");
        if (branch.Pointer.StartsWith(union.Pointer + "/", StringComparison.Ordinal) || JsonPointer.Tokens(branch.Pointer).ElementAtOrDefault(2) is not { } component)
            return branch.Name;
        string part = Words.Identifier(component, "Schema");
        return union.Name + (branch.Name.StartsWith(part, StringComparison.Ordinal) ? branch.Name.Substring(part.Length) : branch.Name);
    }

    /// <summary>The draft of a union, which may be expected already by one of its branches.</summary>
    private UnionDraft NewUnion(IReadOnlyList<SchemaPart> parts, bool isComponent, string? discriminator = null)
    {
        UnionDraft draft = recursive.Expected(parts[0]) as UnionDraft ?? new UnionDraft(parts[0], Descriptions.Of(parts, context));
        draft.IsComponent = isComponent;
        draft.Discriminator = discriminator;
        draft.MayBeSeveral = parts.Any(static part => part.Schema.AnyOf is { Count: > 0 });
        types.Drafts.Add(draft);
        return draft;
    }

    /// <summary>Notes by which values a discriminator names the branch.</summary>
    private static void Tell(BranchDraft branch, OpenApiDiscriminator? discriminator, string? id)
    {
        if (discriminator is null || id is null)
            return;
        string[] mapped = [.. (discriminator.Mapping ?? new Dictionary<string, OpenApiSchemaReference>())
            .Where(entry => entry.Value.Reference.Id == id)
            .Select(static entry => entry.Key)];
        branch.DiscriminatorValues.AddRange(mapped.Length > 0 ? mapped : [id]);
        branch.IsDefault |= discriminator.DefaultMapping?.Reference.Id == id;
    }

    private static readonly JsonSchemaType[] SingleTypes =
    [
        JsonSchemaType.Boolean, JsonSchemaType.Integer, JsonSchemaType.Number, JsonSchemaType.String, JsonSchemaType.Object, JsonSchemaType.Array,
    ];
}
