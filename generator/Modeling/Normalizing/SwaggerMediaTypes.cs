using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Modeling.Normalizing;

/// <summary>
/// Swagger 2.0 leaves open what an operation answers with for which neither it nor the document names a media type. The library makes
/// it bytes; those who write none mean JSON. Of a body it thinks so too, and of a form that it is one.
/// </summary>
internal static class SwaggerMediaTypes
{
    /// <summary>The operations, and the responses that they share, take the document's media types where they have none of their own.</summary>
    public static void Complete(JsonObject root)
    {
        if (root["produces"] is not JsonArray { Count: > 0 })
            root["produces"] = new JsonArray("application/json");
    }
}
