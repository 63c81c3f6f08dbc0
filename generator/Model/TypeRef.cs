namespace ImgurGen.Generator.Model;

/// <summary>What a value is in C# and on the wire.</summary>
internal enum TypeKind
{
    String,
    Boolean,
    Int32,
    Int64,
    UInt32,
    UInt64,
    Single,
    Double,
    Decimal,

    /// <summary>Seconds since 1970 (<c>format: unix-time</c>).</summary>
    UnixTime,
    DateTime,

    /// <summary>A moment as HTTP writes it (<c>format: http-date</c>).</summary>
    HttpDate,
    Date,

    /// <summary>A time of the day (<c>format: time</c>).</summary>
    Time,

    /// <summary>A length of time as ISO 8601 writes it (<c>format: duration</c>).</summary>
    Duration,
    Guid,
    Uri,

    /// <summary>Base64 (<c>format: byte</c>).</summary>
    Bytes,

    /// <summary>Base64 in the alphabet of URLs (<c>format: base64url</c>).</summary>
    Base64Url,

    /// <summary>A 64-bit integer that is a text in JSON.</summary>
    Int64Text,

    /// <summary>A 64-bit integer without sign that is a text in JSON.</summary>
    UInt64Text,

    /// <summary>A decimal number that is a text in JSON.</summary>
    DecimalText,

    /// <summary>JSON of any kind: what the spec does not type.</summary>
    Json,

    /// <summary>A file to upload; only in a body.</summary>
    File,

    /// <summary>An enum that only ever is sent.</summary>
    Enum,

    /// <summary>An enum with which the server may answer, so that values may come that the spec does not know.</summary>
    OpenEnum,

    /// <summary>A class with a codec of its own: a model or a union.</summary>
    Model,

    /// <summary>A struct with a codec of its own: a union of primitives.</summary>
    ValueModel,
    List,
    Map,
}

/// <summary>The type of a value, as the emitters need it: no more than its name and kind, so that nothing but a change of shape changes it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The qualified C# name of an enum or a model; empty for all others.</param>
/// <param name="Item">What a list or a map holds.</param>
/// <param name="Nullable">Whether the value may be null.</param>
internal sealed record TypeRef(TypeKind Kind, string Name = "", TypeRef? Item = null, bool Nullable = false)
{
    public bool IsValueType => Kind is not (TypeKind.String or TypeKind.Uri or TypeKind.Bytes or TypeKind.Base64Url or TypeKind.File
        or TypeKind.Model or TypeKind.List or TypeKind.Map);

    // Most values are of a type that is its kind and nothing more.
    private static readonly TypeRef[] Plain = [.. Enum.GetValues(typeof(TypeKind)).Cast<TypeKind>().Select(static kind => new TypeRef(kind))];
    private static readonly TypeRef[] PlainOrNull = [.. Plain.Select(static type => type with { Nullable = true })];

    /// <summary>The type of which there is nothing to say but its kind.</summary>
    public static TypeRef Of(TypeKind kind) => Plain[(int)kind];

    public TypeRef OrNull => Nullable ? this : ReferenceEquals(this, Plain[(int)Kind]) ? PlainOrNull[(int)Kind] : this with { Nullable = true };

    public TypeRef NotNull => Nullable ? this with { Nullable = false } : this;
}
