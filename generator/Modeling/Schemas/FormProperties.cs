using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Normalizing;
using ImgurGen.Generator.Modeling.Normalizing.Rules;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>How the properties of a form or multipart body are sent.</summary>
/// <param name="encoding">Form or multipart.</param>
/// <param name="encodings">What the spec says of single properties.</param>
/// <param name="bracketLists">Whether, where it says nothing, the items of a list are named <c>ids[]</c>, as APIs in PHP want it.</param>
/// <param name="isSwagger">Whether the fields are those of Swagger 2.0, which has rules of its own for lists.</param>
internal sealed class FormProperties(
    BodyEncoding encoding, IReadOnlyDictionary<string, OpenApiEncoding> encodings, bool bracketLists, bool isSwagger)
{
    /// <summary>The type of a property that is a file, or a list of files; null for others.</summary>
    public DraftRef? FileType(SchemaFacts facts, ModelingContext context)
    {
        if (encoding != BodyEncoding.Multipart)
            return null;
        if (IsFile(facts))
            return new DraftRef(TypeKind.File);
        return facts.Items is { Count: > 0 } items && IsFile(context.Facts(items))
            ? new DraftRef(TypeKind.List, Item: new DraftRef(TypeKind.File))
            : null;
    }

    /// <summary>The name under which the items of a list are sent, where it is not that of the property.</summary>
    public string? NameOf(string property, DraftRef type)
    {
        if (type.Kind != TypeKind.List)
            return null;
        bool inBrackets = encodings.TryGetValue(property, out OpenApiEncoding? given) && given.Style is { } style
            ? style == ParameterStyle.DeepObject
            : bracketLists;
        return inBrackets && !property.EndsWith("[]", StringComparison.Ordinal) ? property + "[]" : null;
    }

    /// <summary>What joins the items of a list; null where each is a field of its own.</summary>
    public string? SeparatorOf(PropertyFacts property, DraftRef type)
    {
        if (type.Kind != TypeKind.List)
            return null;
        if (isSwagger)
            return type.Item is { Kind: TypeKind.File or TypeKind.List or TypeKind.Map or TypeKind.Model } ? null : SwaggerSeparator(property.Parts[0].Schema);
        if (!encodings.TryGetValue(property.Name, out OpenApiEncoding? given))
            return null;
        return given.Style switch
        {
            ParameterStyle.SpaceDelimited => " ",
            ParameterStyle.PipeDelimited => "|",
            ParameterStyle.Form when given.Explode == false => ",",

            // The library calls what the spec does not say, beside a media type, false too.
            null when given.Explode == false && given.ContentType is null => ",",
            _ => null,
        };
    }

    /// <summary>Swagger 2.0, Parameter Object, <c>collectionFormat</c>: it is csv where nothing is said.</summary>
    private static string? SwaggerSeparator(IOpenApiSchema schema)
        => JsonValues.Text(SchemaExtensions.Extension(schema.Extensions, SwaggerParameterRule.CollectionFormat)) switch
        {
            "multi" => null,
            "ssv" => " ",
            "tsv" => "\t",
            "pipes" => "|",
            _ => ",",
        };

    /// <summary>How an object is sent: <c>deepObject</c> by fields with brackets, <c>form</c> by fields of its properties' own names.</summary>
    public FormStyle StyleOf(string property, DraftRef type)
    {
        if (encoding != BodyEncoding.Form || !encodings.TryGetValue(property, out OpenApiEncoding? given))
            return FormStyle.Whole;
        return given.Style switch
        {
            ParameterStyle.DeepObject => FormStyle.Deep,
            ParameterStyle.Form when given.Explode != false && type is { Kind: TypeKind.Map } or { Draft: ObjectDraft } => FormStyle.Spread,
            _ => FormStyle.Whole,
        };
    }

    /// <summary>The media type of a part, where the spec names one that can be sent: neither a range nor a choice.</summary>
    public string? PartTypeOf(string property)
        => encoding == BodyEncoding.Multipart && encodings.TryGetValue(property, out OpenApiEncoding? given) && given.ContentType is { } type && IsSendable(type)
            ? type.Trim()
            : null;

    private static bool IsSendable(string mediaType)
        => mediaType.IndexOf('/') > 0 && mediaType.IndexOf(',') < 0 && mediaType.IndexOf('*') < 0
            && System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(mediaType, out _);

    public static bool IsFile(SchemaFacts facts)
        => facts.Format == "binary" && (facts.Types is 0 or JsonSchemaType.String);
}
