using System.Text.RegularExpressions;

namespace ImgurGen.Generator.Modeling;

/// <summary>
/// The library reads Swagger 2.0 as OpenAPI 3, and so does all modelling: what it says of a place must be said where that is written.
/// </summary>
internal static class SwaggerPointers
{
    private static readonly Regex Content = new("(/responses/[^/]+)/content/[^/]+/schema", RegexOptions.CultureInvariant);

    private static readonly (string Component, string Written)[] Maps =
    [
        (ModelingContext.SchemasPointer + "/", "/definitions/"),
        ("/components/parameters/", "/parameters/"),
        ("/components/responses/", "/responses/"),
    ];

    /// <summary>Where Swagger 2.0 writes what OpenAPI 3 writes at an address.</summary>
    public static string Written(string pointer)
    {
        (string component, string written) = Maps.FirstOrDefault(map => pointer.StartsWith(map.Component, StringComparison.Ordinal));
        string moved = component is null ? pointer : written + pointer.Substring(component.Length);
        return Content.Replace(moved, "$1/schema");
    }
}
