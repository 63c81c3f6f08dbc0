using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Schemas;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>Finds the type of a body or an answer that is text.</summary>
internal sealed class TextValues(ModelingContext context, TypeDrafter types)
{
    private const string Plain = "text/plain";

    /// <summary>The type of the scalar that plain text is by its schema; a text, where it is anything else or in a language of its own.</summary>
    /// <param name="mediaType">The media type.</param>
    /// <param name="schema">The schema, if there is one.</param>
    /// <param name="address">Where the media type stands.</param>
    /// <param name="name">What a type that is written out there would be called.</param>
    public DraftRef Type(string mediaType, IOpenApiSchema? schema, string address, string name)
    {
        var text = new DraftRef(TypeKind.String);
        if (schema is null || MediaTypes.Essence(mediaType) != Plain)
            return text;
        var part = new SchemaPart(schema, JsonPointer.Append(address, "schema"), name);
        SchemaFacts facts = context.Facts([part]);
        bool mayBeScalar = facts is { Branches.Count: 0, Properties.Count: 0, Items.Count: 0, IsContradictory: false }
            && facts.Types is 0 or JsonSchemaType.String or JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.Boolean;
        if (!mayBeScalar)
            return text;
        DraftRef type = types.Get(part) with { Nullable = false };
        return Scalars.Is(type) && type.Kind is not (TypeKind.Bytes or TypeKind.Base64Url) ? type : text;
    }
}
