using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>
/// Finds the types of schemas. Objects and unions are drafted at once and filled from a queue, so that schemas may refer to each
/// other in circles and in chains of any length.
/// </summary>
internal sealed class TypeDrafter
{
    private const int MaximumDepth = 128;

    private readonly ModelingContext context;
    private readonly ObjectFiller filler;
    private readonly Inheritance inheritance;

    private readonly Dictionary<string, DraftRef> known = [];
    private readonly HashSet<string> inProgress = [];
    private readonly RecursiveTypes recursive;
    private readonly UnionDrafter unions;
    private readonly Queue<Action> unfilled = new();
    private int depth;

    public TypeDrafter(ModelingContext modelingContext)
    {
        context = modelingContext;
        filler = new ObjectFiller(modelingContext, this);
        inheritance = new Inheritance(modelingContext);
        recursive = new RecursiveTypes(modelingContext);
        unions = new UnionDrafter(modelingContext, this, recursive);
        Enums = new EnumDrafter(modelingContext, unions, Drafts);
    }

    public EnumDrafter Enums { get; }

    /// <summary>All types drafted so far.</summary>
    public List<TypeDraft> Drafts { get; } = [];

    /// <summary>The type of a schema that stands in one place.</summary>
    public DraftRef Get(SchemaPart part) => Get([part]);

    /// <summary>The type of a value that several schemas describe.</summary>
    /// <param name="parts">The schemas.</param>
    /// <param name="origin">Where the type stands that only all of them make; where the first of them does, if there is no such place.</param>
    public DraftRef Get(IReadOnlyList<SchemaPart> parts, SchemaPart? origin = null)
    {
        if (parts.Count == 1)
            return Single(parts[0]);
        SchemaPart[] telling = Telling(parts);
        bool isNullable = parts.Any(IsNullable);
        DraftRef type = telling.Length switch
        {
            0 => DraftRef.Json,
            1 => One(telling[0]),
            _ => Written(string.Join(" ", telling.Select(static part => part.Pointer)), telling, false, origin),
        };
        return isNullable ? type.OrNull : type;
    }

    private DraftRef Single(SchemaPart part)
    {
        DraftRef type = SchemaExtensions.IsFree(part.Schema) ? DraftRef.Json : One(part);
        return IsNullable(part) ? type.OrNull : type;
    }

    private static bool IsNullable(SchemaPart part) => part.Reference is null && SchemaExtensions.IsNullable(part.Schema);

    /// <summary>
    /// The parts that say something of what a value looks like: beside a component, <c>type: object</c> says nothing that would make another type
    /// of it.
    /// </summary>
    private SchemaPart[] Telling(IReadOnlyList<SchemaPart> parts)
    {
        SchemaPart[] telling = [.. parts.Where(static part => !SchemaExtensions.IsFree(part.Schema))];
        SchemaPart[] shaped = [.. telling.Where(static part => !SchemaExtensions.IsOnlyAType(part.Schema))];
        if (shaped.Length == 0 || shaped.Length == telling.Length)
            return telling;
        JsonSchemaType types = context.Facts(shaped).Types;
        return telling.Except(shaped).All(part => (part.Schema.Type & ~JsonSchemaType.Null) == types) ? shaped : telling;
    }

    /// <summary>The type of a form or multipart body: always an object of the operation's own.</summary>
    public ObjectDraft? Body(SchemaPart part, BodyEncoding encoding, IReadOnlyDictionary<string, OpenApiEncoding> encodings, bool bracketLists)
    {
        SchemaFacts facts = context.Facts([part]);
        if (facts.Properties.Count == 0)
            return null;
        var draft = new ObjectDraft(part, Descriptions.Of([part], context), encoding) { WantedName = part.Name + "Request" };
        Drafts.Add(draft);
        var form = new FormProperties(encoding, encodings, bracketLists, context.Tree.Root.ContainsKey("swagger"));
        unfilled.Enqueue(() => filler.Fill(draft, facts, form));
        return draft;
    }

    /// <summary>Drafts what has been found and not yet been looked into, until there is nothing left.</summary>
    public void Finish()
    {
        while (unfilled.Count > 0)
        {
            context.Token.ThrowIfCancellationRequested();
            unfilled.Dequeue().Invoke();
        }
    }

    private DraftRef One(SchemaPart part)
    {
        if (part.Reference is { } id)
            return Component(id, part.Pointer);

        return LonePart(part) is { } inner
            ? Descend(part) ?? Ascend(Get(inner))
            : Written(part.Pointer, [part], false);
    }

    /// <summary>The type of a component.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="pointer">Where it is referred to.</param>
    public DraftRef Component(string id, string pointer)
    {
        if (context.Component(id) is not { } component)
            return DraftRef.Json;
        if (known.TryGetValue(component.Pointer, out DraftRef? type))
            return type;
        if (!inProgress.Add(component.Pointer))
            return recursive.Expect(component) ?? context.Untyped(pointer, $"'{id}' consists of itself without an object in between");
        type = Descend(component) ?? Ascend(ComponentType(component, id));
        inProgress.Remove(component.Pointer);
        known[component.Pointer] = type;
        return type;
    }

    private DraftRef ComponentType(SchemaPart component, string id)
    {
        if (inheritance.IsBase(id) || inheritance.IsHeir(id))
        {
            SchemaFacts facts = context.Facts([component]);
            DraftRef @class = inheritance.IsBase(id) ? Base(component, facts, id) : Object([component], facts, true);
            return facts.Nullable ? @class.OrNull : @class;
        }

        if (SchemaExtensions.IsFree(component.Schema))
            return SchemaExtensions.IsNullable(component.Schema) ? DraftRef.Json.OrNull : DraftRef.Json;
        bool isAlias = component.Reference is not null || LonePart(component) is not null;
        DraftRef type = isAlias ? One(component) : Written(component.Pointer, [component], true);
        return SchemaExtensions.IsNullable(component.Schema) ? type.OrNull : type;
    }

    /// <summary>A lone part of <c>allOf</c> with only remarks around it, as 3.0 writes a reference that may be null, is all that the schema is.</summary>
    private static SchemaPart? LonePart(SchemaPart part)
    {
        IOpenApiSchema schema = part.Schema;
        bool isAlone = !SchemaExtensions.HasOwnShape(schema)
            && schema is { AllOf.Count: 1, OneOf: null or { Count: 0 }, AnyOf: null or { Count: 0 } };
        return isAlone ? part.Child(schema.AllOf![0], part.Name, "allOf", "0") : null;
    }

    /// <summary>The type of a schema that is written out, at one or several addresses.</summary>
    private DraftRef Written(string pointer, IReadOnlyList<SchemaPart> parts, bool isComponent, SchemaPart? origin = null)
    {
        string key = origin is { } place ? $"{place.Pointer} {pointer}" : pointer;
        if (!isComponent && known.TryGetValue(key, out DraftRef? type))
            return type;
        SchemaFacts facts = context.Facts(parts);
        IReadOnlyList<SchemaPart> placed = origin is { } at ? [parts[0] with { Pointer = at.Pointer, Name = at.Name }, .. parts.Skip(1)] : parts;
        type = Descend(placed[0]) ?? Ascend(Classify(placed, facts, isComponent));
        if (facts.Nullable)
            type = type.OrNull;
        known[key] = type;
        return type;
    }

    private DraftRef Classify(IReadOnlyList<SchemaPart> parts, SchemaFacts facts, bool isComponent)
    {
        if (facts.IsContradictory)
            return context.Contradiction(parts[0].Pointer, "The parts of 'allOf' name different types, so that no value fits; its type is JsonElement. Correct 'type'.");
        if (facts.Branches.Count > 0 && facts.Properties.Count == 0)
            return unions.Of(parts, facts, isComponent);
        if (facts is { Values.Count: 1, IsConstant: true } && !JsonScalar.IsText(facts.Values[0]))
            return new DraftRef(JsonScalar.KindOf(facts.Values[0]));
        if (facts.Values is { } values && Enums.Of(values, parts, facts, isComponent, EnumLabels.Of(facts.ValuesSchema!)) is { } @enum)
            return @enum;
        if (facts.Properties.Count > 0)
            return facts.Branches.Any(static branch => !SchemaExtensions.IsFree(branch.Schema)) ? unions.Variants(parts, facts, isComponent) : Object(parts, facts, isComponent);

        if (facts.AdditionalProperties is { Count: > 0 } value && (facts.Types is 0 or JsonSchemaType.Object))
            return Map(parts[0], Get(value), isComponent);
        if (facts.Items is { Count: > 0 } items && (facts.Types is 0 or JsonSchemaType.Array))
            return List(parts[0], Get(items), isComponent);

        return facts.Types switch
        {
            JsonSchemaType.Boolean or JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.String
                => DraftRef.Of(Formats.Of(facts.Types, facts.Format)),
            JsonSchemaType.Integer | JsonSchemaType.Number => new DraftRef(Formats.Of(JsonSchemaType.Number, facts.Format)),
            JsonSchemaType.Array => new DraftRef(TypeKind.List, Item: DraftRef.Json),
            0 when facts.Constant is { } constant => new DraftRef(JsonScalar.KindOf(constant)),
            0 or JsonSchemaType.Object => DraftRef.Json,
            _ => unions.Several(parts, facts.Types, facts, isComponent),
        };
    }

    /// <summary>A map; where its values are of its own type, an object that has nothing but the map.</summary>
    private DraftRef Map(SchemaPart part, DraftRef value, bool isComponent)
    {
        if (recursive.Expected(part) is not ObjectDraft itself)
            return new DraftRef(TypeKind.Map, Item: value);
        itself.Rest = value;
        itself.IsComponent = isComponent;
        Drafts.Add(itself);
        return new DraftRef(TypeKind.Model, itself);
    }

    /// <summary>A list; where its items are of its own type, a type of its own that is the list.</summary>
    private DraftRef List(SchemaPart part, DraftRef item, bool isComponent)
    {
        var list = new DraftRef(TypeKind.List, Item: item);
        if (recursive.Expected(part) is not UnionDraft itself)
            return list;
        itself.Branches.Add(new BranchDraft(list));
        itself.IsComponent = isComponent;
        Drafts.Add(itself);
        return new DraftRef(TypeKind.Model, itself);
    }

    /// <summary>An object, whose properties are found later.</summary>
    public DraftRef Object(IReadOnlyList<SchemaPart> parts, SchemaFacts facts, bool isComponent)
    {
        var draft = new ObjectDraft(parts[0], Descriptions.Of(parts, context), BodyEncoding.Json) { IsComponent = isComponent };
        Drafts.Add(draft);
        unfilled.Enqueue(() => filler.Fill(draft, facts, null));
        return new DraftRef(TypeKind.Model, draft);
    }

    /// <summary>A class that others extend.</summary>
    private DraftRef Base(SchemaPart component, SchemaFacts facts, string id)
    {
        Documentation documentation = Descriptions.Of([component], context);
        var draft = new UnionDraft(component, documentation)
        {
            IsComponent = true,
            Form = UnionForm.Inheritance,
            TellingProperty = (inheritance.Discriminator(id) ?? facts.Discriminator)!.PropertyName!,
            Itself = new ObjectDraft(component, documentation, BodyEncoding.Json),
        };
        draft.Itself.AsBase = draft;
        Drafts.Add(draft);
        unfilled.Enqueue(() => filler.Fill(draft.Itself, facts, null));
        unfilled.Enqueue(() =>
        {
            foreach (string heir in inheritance.HeirsOf(id))
            {
                TypeDraft type = Component(heir, component.Pointer).Draft!;
                (type as ObjectDraft ?? ((UnionDraft)type).Itself!).Base = draft;
                draft.Heirs.Add(type);
            }
        });
        return new DraftRef(TypeKind.Model, draft);
    }

    /// <summary>Goes a step deeper; where that is too deep, tells it, and gives the type that stands in.</summary>
    private DraftRef? Descend(SchemaPart part)
    {
        if (depth > MaximumDepth)
            return context.Untyped(part.Pointer, $"The schema refers to others through more than {MaximumDepth} steps");
        depth++;
        return null;
    }

    private DraftRef Ascend(DraftRef type)
    {
        depth--;
        return type;
    }
}
