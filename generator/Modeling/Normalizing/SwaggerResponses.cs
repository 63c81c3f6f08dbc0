using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Normalizing;

/// <summary>
/// What the library makes of every response of Swagger 2.0, an answer in the document's media types, is not what each one says: without
/// a schema there is no content, and with the type "file" it is bytes.
/// </summary>
internal static class SwaggerResponses
{
    private const string Bytes = "application/octet-stream";

    public static void Correct(OpenApiDocument document, JsonObject root)
    {
        Correct(document.Components?.Responses, root["responses"]);
        foreach (KeyValuePair<string, IOpenApiPathItem> path in document.Paths)
        {
            JsonNode? written = root["paths"]?[path.Key];
            foreach (KeyValuePair<HttpMethod, OpenApiOperation> operation in path.Value.Operations ?? [])
                Correct(operation.Value.Responses, written?[operation.Key.Method.ToLowerInvariant()]?["responses"]);
        }
    }

    private static void Correct(IEnumerable<KeyValuePair<string, IOpenApiResponse>>? responses, JsonNode? written)
    {
        foreach (KeyValuePair<string, IOpenApiResponse> entry in responses ?? [])
        {
            if (entry.Value is OpenApiResponse response && written?[entry.Key] is JsonObject source)
                Correct(response, source);
        }
    }

    private static void Correct(OpenApiResponse response, JsonObject source)
    {
        // An example shows what no schema describes.
        bool hasContent = source.ContainsKey("schema") || source["examples"] is JsonObject { Count: > 0 };
        if (!hasContent)
            response.Content = null;
        else if (response.Content?.Values.FirstOrDefault() is { } media && JsonValues.Text(source["schema"]?["type"]) == "file")
            response.Content = new Dictionary<string, IOpenApiMediaType> { [Bytes] = media };
    }
}
