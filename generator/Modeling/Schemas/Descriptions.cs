using ImgurGen.Generator.Model;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>What a spec says of a schema, for people.</summary>
internal static class Descriptions
{
    public static Documentation Of(IReadOnlyList<SchemaPart> parts, ModelingContext context)
    {
        string summary = "";
        string? obsolete = null;
        for (int i = 0; i < parts.Count; i++)
        {
            SchemaPart part = parts[i];
            IOpenApiSchema schema = context.Written(part);
            if (summary.Length == 0)
                summary = Text(schema.Description) is { Length: > 0 } description ? description : Text(schema.Title);
            if (obsolete is not { Length: > 0 })
                obsolete = Deprecations.Of(schema.Deprecated, schema.Extensions, part.WrittenAt, context) ?? obsolete;
        }

        return summary.Length == 0 && obsolete is null ? Documentation.None : new Documentation(summary, Obsolete: obsolete);
    }

    public static string Text(string? text) => text?.Trim() ?? "";
}
