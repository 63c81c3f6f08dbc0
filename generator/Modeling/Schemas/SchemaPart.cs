using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>A schema where it stands, and what a type made of it would be called.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Pointer">Its address.</param>
/// <param name="Name">The name that its place suggests, made of names of the spec alone.</param>
internal readonly record struct SchemaPart(IOpenApiSchema Schema, string Pointer, string Name)
{
    public SchemaPart Child(IOpenApiSchema schema, string name, string token) => new(schema, JsonPointer.Append(Pointer, token), name);

    public SchemaPart Child(IOpenApiSchema schema, string name, string keyword, string token)
        => new(schema, JsonPointer.Append(Pointer, keyword, token), name);

    /// <summary>The name of the component that it refers to; null where it is written out.</summary>
    public string? Reference => Schema is OpenApiSchemaReference reference ? reference.Reference.Id : null;

    /// <summary>Where its vendor extensions stand: those of a reference are the component's.</summary>
    public string WrittenAt => Reference is { } id ? JsonPointer.Append(ModelingContext.SchemasPointer, id) : Pointer;
}
