using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ImgurGen.Generator.Modeling.Normalizing;
using ImgurGen.Generator.Modeling.Normalizing.References;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling;

/// <summary>
/// The library reads Swagger 2.0 as OpenAPI 3, and so does all modelling: what it says of a place must be said where that is written.
/// </summary>
internal static class SwaggerPointers
{
    private static readonly Regex Content = new("(/responses/[^/]+)/content/[^/]+/schema", RegexOptions.CultureInvariant);
    private static readonly Regex Body = new("^(/paths/[^/]+/[^/]+)/requestBody(?:/content/[^/]+(/schema(?:/properties/([^/]+))?)?)?", RegexOptions.CultureInvariant);
    private static readonly Regex SharedBody = new("^/components/requestBodies/([^/]+)(?:/content/[^/]+)?", RegexOptions.CultureInvariant);

    private static readonly (string Component, string Written)[] Maps =
    [
        (ModelingContext.SchemasPointer + "/", "/definitions/"),
        ("/components/parameters/", "/parameters/"),
        ("/components/responses/", "/responses/"),
    ];

    /// <summary>Where Swagger 2.0 writes what OpenAPI 3 writes at an address.</summary>
    public static string Written(string pointer, SpecTree tree)
    {
        if (Body.Match(pointer) is { Success: true } body)
            return OfBody(body, tree) + pointer.Substring(body.Length);
        (string component, string written) = Maps.FirstOrDefault(map => pointer.StartsWith(map.Component, StringComparison.Ordinal));
        string moved = component is null ? SharedBody.Replace(pointer, "/parameters/$1") : written + pointer.Substring(component.Length);
        return Content.Replace(moved, "$1/schema");
    }

    /// <summary>The body is a parameter of the operation; a form is as many as it has fields.</summary>
    private static string OfBody(Match body, SpecTree tree)
    {
        string operation = body.Groups[1].Value;
        string schema = body.Groups[2].Value;
        string parameters = JsonPointer.Append(operation, "parameters");
        JsonArray list = tree.Find(parameters) as JsonArray ?? [];
        string field = body.Groups[3].Success ? JsonPointer.Tokens("/" + body.Groups[3].Value).First() : "";
        for (int index = 0; index < list.Count; index++)
        {
            (JsonObject? parameter, string place) = Followed(list[index], JsonPointer.Append(parameters, index.ToString(CultureInfo.InvariantCulture)), tree);
            string? @in = JsonValues.Text(parameter?["in"]);
            if (@in == "body")
                return place + schema;
            if (@in == "formData" && JsonValues.Text(parameter!["name"]) == field)
                return place;
        }

        return operation;
    }

    private static (JsonObject? Parameter, string Place) Followed(JsonNode? parameter, string place, SpecTree tree)
        => JsonValues.Text((parameter as JsonObject)?[ReferenceSite.Ref]) is { Length: > 1 } reference && tree.Find(reference.Substring(1)) is JsonObject shared
            ? (shared, reference.Substring(1))
            : (parameter as JsonObject, place);
}
