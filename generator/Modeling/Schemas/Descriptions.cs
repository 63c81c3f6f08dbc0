using ImgurGen.Generator.Model;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>What a spec says of a schema, for people.</summary>
internal static class Descriptions
{
    public static Documentation Of(IEnumerable<SchemaPart> parts, ModelingContext context)
    {
        string summary = "";
        string? obsolete = null;
        foreach (SchemaPart part in parts)
        {
            IOpenApiSchema schema = part.Written;
            if (summary.Length == 0)
                summary = Text(schema.Description) is { Length: > 0 } description ? description : Text(schema.Title);
            if (obsolete is not { Length: > 0 })
                obsolete = Deprecations.Of(schema.Deprecated, schema.Extensions, part.WrittenAt, context) ?? obsolete;
        }

        return new Documentation(summary, Obsolete: obsolete);
    }

    public static string Text(string? text) => text?.Trim() ?? "";
}
