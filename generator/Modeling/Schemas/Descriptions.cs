using ImgurGen.Generator.Model;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>What a spec says of a schema, for people.</summary>
internal static class Descriptions
{
    public static Documentation Of(IEnumerable<SchemaPart> parts)
    {
        string summary = "";
        bool deprecated = false;
        foreach (SchemaPart part in parts)
        {
            if (summary.Length == 0)
                summary = Text(part.Schema.Description) is { Length: > 0 } description ? description : Text(part.Schema.Title);
            deprecated |= part.Schema.Deprecated;
        }

        return new Documentation(summary, Obsolete: deprecated ? "" : null);
    }

    public static string Text(string? text) => text?.Trim() ?? "";
}
