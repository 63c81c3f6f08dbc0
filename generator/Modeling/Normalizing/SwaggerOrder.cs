using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Modeling.Normalizing;

/// <summary>
/// The library gives the operations of Swagger 2.0 those of the document's media types that it has read by then, and knows a
/// parameter for a body only when it has read the parameters: what others need must come first.
/// </summary>
internal static class SwaggerOrder
{
    public static void Apply(JsonObject root)
        => TreeEditor.MoveFirst(root, "swagger", "info", "host", "basePath", "schemes", "consumes", "produces");
}
