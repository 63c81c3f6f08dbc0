using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>How a type is written in C#: its name, its codec, and its values as text.</summary>
internal static class TypeSyntax
{
    private const string Json = "global::ImgurGen.Json.";

    /// <summary>The C# type, with <c>?</c> where it is nullable.</summary>
    public static string Name(TypeRef type) => type.Nullable ? Bare(type) + "?" : Bare(type);

    /// <summary>The C# type of a property.</summary>
    public static string Name(PropertyModel property)
        => property.DistinguishesNull ? $"global::ImgurGen.Optional<{Name(property.Type)}>" : Name(property.Type);

    /// <summary>The C# type without <c>?</c>.</summary>
    public static string Bare(TypeRef type) => type.Kind switch
    {
        TypeKind.String => "string",
        TypeKind.Boolean => "bool",
        TypeKind.Int32 => "int",
        TypeKind.Int64 or TypeKind.Int64Text => "long",
        TypeKind.UInt32 => "uint",
        TypeKind.UInt64 or TypeKind.UInt64Text => "ulong",
        TypeKind.Single => "float",
        TypeKind.Double => "double",
        TypeKind.Decimal or TypeKind.DecimalText => "decimal",
        TypeKind.UnixTime or TypeKind.DateTime or TypeKind.HttpDate => "global::System.DateTimeOffset",
        TypeKind.Date => "global::System.DateOnly",
        TypeKind.Time => "global::System.TimeOnly",
        TypeKind.Duration => "global::System.TimeSpan",
        TypeKind.Guid => "global::System.Guid",
        TypeKind.Uri => "global::System.Uri",
        TypeKind.Bytes or TypeKind.Base64Url => "byte[]",
        TypeKind.Json => "global::System.Text.Json.JsonElement",
        TypeKind.File => "global::ImgurGen.FileContent",
        TypeKind.Enum or TypeKind.Model or TypeKind.ValueModel => type.Name,
        TypeKind.OpenEnum => $"global::ImgurGen.OpenEnum<{type.Name}>",
        TypeKind.List => $"global::System.Collections.Generic.IReadOnlyList<{Name(type.Item!)}>",
        TypeKind.Map => $"global::System.Collections.Generic.IReadOnlyDictionary<string, {Name(type.Item!)}>",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, null),
    };

    /// <summary>The expression that reads a value.</summary>
    public static string Read(TypeRef type) => type.Nullable && ReadsNull(type.Kind) ? BareCodec(type) + ".ReadOrNull(ref reader)" : Codec(type) + ".Read(ref reader)";

    /// <summary>The codec of the type, nullable or not.</summary>
    public static string Codec(TypeRef type)
    {
        if (!type.Nullable)
            return BareCodec(type);
        string nullable = type.IsValueType ? "NullOrValueCodec" : "NullOrCodec";
        return $"{Json}{nullable}<{Bare(type)}, {BareCodec(type)}>";
    }

    /// <summary>The codec of the type without null.</summary>
    public static string BareCodec(TypeRef type) => type.Kind switch
    {
        TypeKind.Enum => $"{Json}EnumCodec<{type.Name}, {NamesOf(type)}>",
        TypeKind.OpenEnum => $"{Json}OpenEnumCodec<{type.Name}, {NamesOf(type)}>",
        TypeKind.Model or TypeKind.ValueModel => type.Name + ".JsonCodec",
        TypeKind.List => $"{Json}ListCodec<{Name(type.Item!)}, {Codec(type.Item!)}>",
        TypeKind.Map => $"{Json}MapCodec<{Name(type.Item!)}, {Codec(type.Item!)}>",
        TypeKind.DateTime => Json + "DateTimeOffsetCodec",
        TypeKind.Date => Json + "DateOnlyCodec",
        TypeKind.Time => Json + "TimeOnlyCodec",
        TypeKind.Duration => Json + "TimeSpanCodec",
        TypeKind.Int64Text => $"{Json}NumberTextCodec<long, {Json}Int64Codec>",
        TypeKind.UInt64Text => $"{Json}NumberTextCodec<ulong, {Json}UInt64Codec>",
        TypeKind.DecimalText => $"{Json}NumberTextCodec<decimal, {Json}DecimalCodec>",
        TypeKind.Json => Json + "JsonElementCodec",
        _ => Json + type.Kind + "Codec",
    };

    /// <summary>An expression for a value, which is not null, as text in a path, a query, a header or a form.</summary>
    public static string Text(TypeRef type, string value) => type.Kind switch
    {
        TypeKind.String => value,
        TypeKind.Enum => $"{NamesOf(type)}.NameOf({value})",
        TypeKind.UnixTime => $"{Json}WireText.OfUnixTime({value})",
        TypeKind.HttpDate => $"{Json}WireText.OfHttpDate({value})",
        TypeKind.Base64Url => $"{Json}WireText.OfBase64Url({value})",
        TypeKind.Model or TypeKind.ValueModel or TypeKind.List or TypeKind.Map
            => $"{Json}WireText.OfJson<{Bare(type)}, {BareCodec(type)}>({value})",
        _ => $"{Json}WireText.Of({value})",
    };

    /// <summary>An expression for a value that may be null as text that may be null.</summary>
    public static string NullableText(TypeRef type, string value)
    {
        if (type.Kind == TypeKind.String || !type.Nullable)
            return Text(type, value);
        return type.IsValueType
            ? $"{value}.HasValue ? {Text(type, value + ".Value")} : null"
            : $"{value} is null ? null : {Text(type, value)}";
    }

    /// <summary>The type that knows the names of an enum on the wire.</summary>
    public static string NamesOf(TypeRef type) => type.Name + "Names";

    /// <summary>Whether the codec reads null itself: that of the usual kinds, without a codec around it.</summary>
    private static bool ReadsNull(TypeKind kind) => kind is TypeKind.String or TypeKind.Boolean or TypeKind.Int32 or TypeKind.Int64 or TypeKind.Double
        or TypeKind.UnixTime or TypeKind.DateTime or TypeKind.OpenEnum;
}
