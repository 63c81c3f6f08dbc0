using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>What a single schema says that the library keeps in odd places.</summary>
internal static class SchemaExtensions
{
    /// <summary>Where the normaliser keeps <c>nullable</c> of a schema without a type, which the library drops.</summary>
    public const string NullableMark = "x-imgurgen-nullable";

    /// <summary>Where the normaliser notes that the one value of <c>enum</c> is written as <c>const</c>: more values are not to be expected.</summary>
    public const string ConstantMark = "x-imgurgen-constant";

    /// <summary>Whether the schema itself, not what it refers to, allows null.</summary>
    public static bool IsNullable(IOpenApiSchema schema)
        => (schema.Type & JsonSchemaType.Null) != 0 && schema.Type is not null
            || Extension(schema.Extensions, NullableMark)?.GetValueKind() == JsonValueKind.True;

    /// <summary>
    /// Whether a branch of a union stands for null. 3.0 has no word for that, so tools write <c>nullable</c> without a type, or of an object
    /// that can have nothing in it.
    /// </summary>
    public static bool IsNullOnly(IOpenApiSchema schema)
    {
        if (schema is OpenApiSchemaReference)
            return false;
        JsonSchemaType types = (schema.Type ?? 0) & ~JsonSchemaType.Null;
        bool isNullable = IsNullable(schema) || (schema.Enum is { Count: > 0 } values && values.All(IsNull));
        bool isEmptyObject = types == JsonSchemaType.Object && !schema.AdditionalPropertiesAllowed && schema.Properties is not { Count: > 0 };
        return isNullable && (isEmptyObject || (types == 0 && !HasValues(schema)));
    }

    private static bool HasValues(IOpenApiSchema schema)
        => (schema.Enum ?? []).Any(static value => !IsNull(value)) || schema.Const is not null || schema.Items is not null || schema.AdditionalProperties is not null
            || schema.Properties is { Count: > 0 } || schema.AllOf is { Count: > 0 } || schema.OneOf is { Count: > 0 } || schema.AnyOf is { Count: > 0 };

    /// <summary>Whether a value of <c>enum</c> is null, for which the library has a stand-in.</summary>
    public static bool IsNull(JsonNode? value) => value is null || value.IsJsonNullSentinel();

    /// <summary>The value of a vendor extension, null where there is none.</summary>
    public static JsonNode? Extension(IDictionary<string, IOpenApiExtension>? extensions, string name)
        => extensions is not null && extensions.TryGetValue(name, out IOpenApiExtension? extension) && extension is JsonNodeExtension json
            ? json.Node
            : null;

    /// <summary>Whether the schema says nothing of what a value looks like: only, at most, what it means.</summary>
    public static bool IsFree(IOpenApiSchema schema)
        => schema is not OpenApiSchemaReference
            && (schema.Type ?? JsonSchemaType.Null) == JsonSchemaType.Null
            && !HasOwnShape(schema)
            && schema.AllOf is not { Count: > 0 } && schema.OneOf is not { Count: > 0 } && schema.AnyOf is not { Count: > 0 };

    /// <summary>Whether the schema names a type, and says no more of what a value looks like.</summary>
    public static bool IsOnlyAType(IOpenApiSchema schema)
        => schema is not OpenApiSchemaReference
            && (schema.Type ?? JsonSchemaType.Null) != JsonSchemaType.Null
            && schema is { Format: null, Const: null, Items: null, AdditionalProperties: null, AdditionalPropertiesAllowed: true }
            && schema is { Enum: null or { Count: 0 }, Properties: null or { Count: 0 }, Required: null or { Count: 0 }, PatternProperties: null or { Count: 0 } }
            && schema is { AllOf: null or { Count: 0 }, OneOf: null or { Count: 0 }, AnyOf: null or { Count: 0 } };

    /// <summary>Whether the schema says more of a value's looks than its parts do.</summary>
    public static bool HasOwnShape(IOpenApiSchema schema)
        => (schema.Type ?? JsonSchemaType.Null) != JsonSchemaType.Null
            || schema.Format is not null || schema.Const is not null || schema.Items is not null || schema.AdditionalProperties is not null
            || schema.Enum is { Count: > 0 } || schema.Properties is { Count: > 0 };
}
