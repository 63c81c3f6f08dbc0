using ImgurGen.Generator.Model;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>The C# types of the formats in the OpenAPI format registry; an unknown format says nothing.</summary>
internal static class Formats
{
    /// <summary>The type of a scalar.</summary>
    /// <param name="type">One JSON type.</param>
    /// <param name="format">Its format.</param>
    public static TypeKind Of(JsonSchemaType type, string? format) => type switch
    {
        JsonSchemaType.Boolean => TypeKind.Boolean,
        JsonSchemaType.Integer => format switch
        {
            "int8" or "int16" or "int32" or "uint8" or "uint16" => TypeKind.Int32,
            "uint32" => TypeKind.UInt32,
            "uint64" => TypeKind.UInt64,
            "unix-time" or "unixtime" => TypeKind.UnixTime,
            _ => TypeKind.Int64,
        },
        JsonSchemaType.Number => format switch
        {
            "float" => TypeKind.Single,
            "decimal" or "decimal128" => TypeKind.Decimal,
            "int32" => TypeKind.Int32,
            "int64" => TypeKind.Int64,
            "unix-time" or "unixtime" => TypeKind.UnixTime,
            _ => TypeKind.Double,
        },
        _ => format switch
        {
            "date-time" => TypeKind.DateTime,
            "http-date" or "date-time-rfc1123" or "date-time-rfc7231" or "rfc1123" or "rfc7231" => TypeKind.HttpDate,
            "date" => TypeKind.Date,
            "time" or "time-local" or "partial-time" => TypeKind.Time,
            "duration" => TypeKind.Duration,
            "uuid" or "guid" => TypeKind.Guid,
            "uri" or "uri-reference" or "iri" or "iri-reference" => TypeKind.Uri,
            "byte" or "base64" => TypeKind.Bytes,
            "base64url" => TypeKind.Base64Url,
            "int64" => TypeKind.Int64Text,
            "uint64" => TypeKind.UInt64Text,
            "decimal" or "decimal128" => TypeKind.DecimalText,
            _ => TypeKind.String,
        },
    };

    /// <summary>The kind of JSON in which a scalar stands.</summary>
    public static string JsonKind(TypeKind kind) => kind switch
    {
        TypeKind.Boolean => JsonKinds.Boolean,
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt32 or TypeKind.UInt64 or TypeKind.Single or TypeKind.Double
            or TypeKind.Decimal or TypeKind.UnixTime => JsonKinds.Number,
        TypeKind.List => JsonKinds.Array,
        TypeKind.Map or TypeKind.Model => JsonKinds.Object,
        _ => JsonKinds.String,
    };
}
