using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>From 3.1 on "contentEncoding" says what formats said before, and the library knows only those.</summary>
internal static class EncodingRewriter
{
    private const string Key = "contentEncoding";

    public static void Rewrite(JsonObject schema, SpecVersion version)
    {
        if (version < SpecVersion.OpenApi31 || schema.ContainsKey("format"))
            return;

        if (JsonValues.Text(schema[Key]) is "base64" or "base64url")
            schema["format"] = JsonValues.Text(schema[Key]);
    }
}
