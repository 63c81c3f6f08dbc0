using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Normalizing;
using ImgurGen.Generator.Modeling.Normalizing.Rules;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>Decides how the value of a parameter is written.</summary>
internal sealed class ParameterFormats(ModelingContext context)
{
    private readonly bool isSwagger = context.Tree.Root["swagger"] is not null;

    /// <summary>The format of a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="at">Its address.</param>
    /// <param name="place">Where it goes.</param>
    /// <param name="type">Its type.</param>
    public ParameterFormatModel Of(IOpenApiParameter parameter, string at, ParameterPlace place, DraftRef type)
    {
        if (parameter.Content is { Count: > 0 } content)
            return new ParameterFormatModel(DefaultStyle(place), Content: ContentOf(content.Keys.First(), place, type));
        if (isSwagger)
            return type.Kind == TypeKind.List ? OfList(parameter, place) : new ParameterFormatModel(DefaultStyle(place));

        WireStyle style = Style(parameter.Style);
        if (!IsOf(style, place))
        {
            context.Report(
                Descriptors.StyleNotOfPlace, JsonPointer.Append(at, "style"), NodePart.Value,
                Name(style), place.ToString().ToLowerInvariant(), parameter.Name ?? "", Name(DefaultStyle(place)));
            style = DefaultStyle(place);
        }

        return new ParameterFormatModel(style, parameter.Explode, parameter.AllowReserved && place is ParameterPlace.Path or ParameterPlace.Query);
    }

    /// <summary>How a value is written of which the spec says nothing.</summary>
    public static WireStyle DefaultStyle(ParameterPlace place)
        => place is ParameterPlace.Path or ParameterPlace.Header ? WireStyle.Simple : WireStyle.Form;

    private static ParameterContent ContentOf(string mediaType, ParameterPlace place, DraftRef type)
    {
        if (MediaTypes.IsJson(mediaType))
            return ParameterContent.Json;
        bool hasFields = place == ParameterPlace.QueryString && MediaTypes.Essence(mediaType) == MediaTypes.Form;
        return hasFields && type.Kind != TypeKind.String ? ParameterContent.Fields : ParameterContent.Text;
    }

    /// <summary>Swagger 2.0, Parameter Object, <c>collectionFormat</c>: it is csv where nothing is said.</summary>
    private static ParameterFormatModel OfList(IOpenApiParameter parameter, ParameterPlace place)
        => JsonValues.Text(SchemaExtensions.Extension(parameter.Extensions, SwaggerParameterRule.CollectionFormat)) switch
        {
            "ssv" => new ParameterFormatModel(WireStyle.SpaceDelimited),
            "tsv" => new ParameterFormatModel(WireStyle.TabDelimited),
            "pipes" => new ParameterFormatModel(WireStyle.PipeDelimited),
            "multi" when place == ParameterPlace.Query => new ParameterFormatModel(WireStyle.Form, Explode: true),
            _ => new ParameterFormatModel(DefaultStyle(place)),
        };

    private static WireStyle Style(ParameterStyle? style) => style switch
    {
        ParameterStyle.Matrix => WireStyle.Matrix,
        ParameterStyle.Label => WireStyle.Label,
        ParameterStyle.Simple => WireStyle.Simple,
        ParameterStyle.SpaceDelimited => WireStyle.SpaceDelimited,
        ParameterStyle.PipeDelimited => WireStyle.PipeDelimited,
        ParameterStyle.DeepObject => WireStyle.DeepObject,
        ParameterStyle.Cookie => WireStyle.Cookie,
        _ => WireStyle.Form,
    };

    /// <summary>OpenAPI, "Style Values": the places that a style is for.</summary>
    private static bool IsOf(WireStyle style, ParameterPlace place) => place switch
    {
        ParameterPlace.Path => style is WireStyle.Simple or WireStyle.Label or WireStyle.Matrix,
        ParameterPlace.Header => style == WireStyle.Simple,
        ParameterPlace.Cookie => style is WireStyle.Form or WireStyle.Cookie,
        ParameterPlace.QueryString => true,
        _ => style is WireStyle.Form or WireStyle.SpaceDelimited or WireStyle.PipeDelimited or WireStyle.DeepObject,
    };

    private static string Name(WireStyle style) => char.ToLowerInvariant(style.ToString()[0]) + style.ToString().Substring(1);
}
