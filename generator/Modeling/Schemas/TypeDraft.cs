using ImgurGen.Generator.Model;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>
/// A type on its way to be generated. It has no name yet: names are given out when all types are known, in the order of their
/// addresses, so that the order in which they are found does not matter.
/// </summary>
internal abstract class TypeDraft(SchemaPart origin, Documentation documentation)
{
    public SchemaPart Origin => origin;

    public string Pointer => origin.Pointer;

    public IOpenApiSchema Schema => origin.Schema;

    /// <summary>The name that it would like.</summary>
    public string WantedName { get; set; } = origin.Name;

    /// <summary>The name that it got.</summary>
    public string Name { get; set; } = "";

    public Documentation Documentation => documentation;

    /// <summary>Whether it is a component of the spec, which is generated even if nothing refers to it.</summary>
    public bool IsComponent { get; set; }

    /// <summary>Whether the server may answer with it.</summary>
    public bool IsAnswered { get; set; } = true;

    /// <summary>Whether an operation sends it.</summary>
    public bool IsSent { get; set; }

    /// <summary>Whether an operation sends it as JSON.</summary>
    public bool IsSentAsJson { get; set; }
}

/// <summary>An object on its way.</summary>
internal sealed class ObjectDraft(SchemaPart origin, Documentation documentation, BodyEncoding body) : TypeDraft(origin, documentation)
{
    public List<PropertyDraft> Properties { get; } = [];

    public DraftRef? Rest { get; set; }

    public BodyEncoding Body => body;

    /// <summary>The union of whose closed hierarchy it is a part, or the base that it extends.</summary>
    public UnionDraft? Base { get; set; }

    /// <summary>The base that it is to others; null where nothing extends it.</summary>
    public UnionDraft? AsBase { get; set; }
}

/// <summary>A property on its way.</summary>
internal sealed class PropertyDraft(string wireName, string pointer, DraftRef type, bool isRequired, bool isNullable, Documentation documentation)
{
    public string WireName => wireName;

    public string Pointer => pointer;

    public DraftRef Type => type;

    /// <summary>Whether it must be there.</summary>
    public bool IsRequired { get; set; } = isRequired;

    /// <summary>Whether it may be null.</summary>
    public bool IsNullable => isNullable;

    public Documentation Documentation => documentation;

    /// <summary>Whether only the API sets it.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether the API never answers with it.</summary>
    public bool IsWriteOnly { get; init; }

    /// <summary>Whether it may be JSON of any kind, null included.</summary>
    public bool MayBeAnything { get; init; }

    /// <summary>Whether absent and null mean different things.</summary>
    public bool DistinguishesNull { get; set; }

    /// <summary>The scalars that mean null.</summary>
    public IReadOnlyList<string> NullValues { get; init; } = [];

    /// <summary>The scalars that it may be; null for any.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The scalar that it always is, when it is known that it is to be a constant.</summary>
    public string? Constant { get; set; }

    /// <summary>What a constant is to those of other classes of an inheritance: <c>abstract</c>, <c>virtual</c> or <c>override</c>.</summary>
    public string Modifier { get; set; } = "";

    public string? FormName { get; init; }

    public string? Separator { get; init; }

    public FormStyle Style { get; init; }

    public string? PartType { get; init; }

    /// <summary>How long the file, or each of the files, may be.</summary>
    public long? MaxBytes { get; init; }
}

/// <summary>An enum on its way.</summary>
internal sealed class EnumDraft(SchemaPart origin, Documentation documentation, IReadOnlyList<string> values) : TypeDraft(origin, documentation)
{
    /// <summary>Its values: all texts, or all numbers.</summary>
    public IReadOnlyList<string> Values => values;

    public bool AreTexts => JsonScalar.IsText(values[0]);

    /// <summary>What the spec calls its members and says of them.</summary>
    public EnumLabels Labels { get; init; } = EnumLabels.None;
}

/// <summary>A union on its way.</summary>
internal sealed class UnionDraft(SchemaPart origin, Documentation documentation) : TypeDraft(origin, documentation)
{
    public List<BranchDraft> Branches { get; } = [];

    /// <summary>The property that the spec says tells the branches apart.</summary>
    public string? Discriminator { get; set; }

    /// <summary>Whether a value may be of several branches at once (<c>anyOf</c>).</summary>
    public bool MayBeSeveral { get; set; }

    public UnionForm Form { get; set; } = UnionForm.Cases;

    /// <summary>How the branches are told apart; null where they cannot be, so that it is JSON.</summary>
    public Telling? Telling { get; set; }

    public string TellingProperty { get; set; } = "";

    /// <summary>The object that heirs extend; null for a union of <c>oneOf</c> or <c>anyOf</c>.</summary>
    public ObjectDraft? Itself { get; init; }

    /// <summary>What extends it directly: objects, or bases in turn.</summary>
    public List<TypeDraft> Heirs { get; } = [];

    /// <summary>The base that it extends in turn.</summary>
    public UnionDraft? Base => Itself?.Base;

    /// <summary>Whether there are only objects of its heirs.</summary>
    public bool IsAbstract { get; set; }
}

/// <summary>A branch on its way.</summary>
internal sealed class BranchDraft(DraftRef type)
{
    public DraftRef Type => type;

    /// <summary>The values by which the discriminator names it.</summary>
    public List<string> DiscriminatorValues { get; } = [];

    public IReadOnlyList<string> TellingValues { get; set; } = [];

    /// <summary>Whether it is what the discriminator names for values that it does not know, and for objects without it (<c>defaultMapping</c> of 3.2).</summary>
    public bool IsDefault { get; set; }
}

/// <summary>The type of a value, which may be a draft.</summary>
internal sealed record DraftRef(TypeKind Kind, TypeDraft? Draft = null, DraftRef? Item = null, bool Nullable = false)
{
    // A document has some ten kinds of scalars, in tens of thousands of places.
    private static readonly DraftRef[] Scalars = [.. Enum.GetValues(typeof(TypeKind)).Cast<TypeKind>().OrderBy(static kind => kind).Select(static kind => new DraftRef(kind))];

    public static readonly DraftRef Json = Of(TypeKind.Json);

    /// <summary>The type of a value that is of no type of the document's own.</summary>
    public static DraftRef Of(TypeKind kind) => Scalars[(int)kind];

    public DraftRef OrNull => Nullable ? this : this with { Nullable = true };
}
