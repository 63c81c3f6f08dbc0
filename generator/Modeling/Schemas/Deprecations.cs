using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>Finds out whether the spec deprecates a thing, and why: <c>x-imgurgen-deprecated</c> says why, and deprecates by itself.</summary>
internal static class Deprecations
{
    private const string Name = "x-imgurgen-deprecated";

    /// <summary>The reason: empty where none is given, null for what is not deprecated.</summary>
    /// <param name="isDeprecated">What OpenAPI's own <c>deprecated</c> says.</param>
    /// <param name="extensions">The vendor extensions of the thing.</param>
    /// <param name="pointer">The address of the thing.</param>
    /// <param name="context">Where to report.</param>
    public static string? Of(bool isDeprecated, IDictionary<string, IOpenApiExtension>? extensions, string pointer, ModelingContext context)
    {
        JsonNode? given = SchemaExtensions.Extension(extensions, Name);
        if (given is JsonValue value && value.TryGetValue(out string? reason) && !string.IsNullOrWhiteSpace(reason))
            return reason.Trim();
        if (given is not null)
            context.Report(Descriptors.InvalidExtension, JsonPointer.Append(pointer, Name), NodePart.Value, Name, "it must be a text that says why, and what to use instead");
        return isDeprecated ? "" : null;
    }
}
