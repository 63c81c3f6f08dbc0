using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalImgur.Http;

/// <summary>Reads the JSON object of an operation and complains of everything that the operation does not know.</summary>
internal sealed class JsonBodyReader(Complaints complaints)
{
    public async Task<JsonFields> ReadAsync(HttpContext http, Operation operation)
    {
        JsonObject body = operation.Json is [] ? [] : await ReadObjectAsync(http);
        foreach ((string name, _) in body)
        {
            if (!operation.Json.Contains(name))
                complaints.Raise(http, $"unknown property '{name}'");
        }

        return new JsonFields(http, body, complaints);
    }

    private async Task<JsonObject> ReadObjectAsync(HttpContext http)
    {
        if (!http.Request.HasJsonContentType())
        {
            complaints.Raise(http, $"the body is JSON, not '{http.Request.ContentType}'");
            return [];
        }

        try
        {
            JsonNode? body = await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
            return body as JsonObject ?? throw RefusalException.Bad("The body is not a JSON object");
        }
        catch (JsonException malformed)
        {
            complaints.Note(http, $"the JSON cannot be read: {malformed.Message}");
            throw RefusalException.Bad($"The JSON cannot be read: {malformed.Message}");
        }
    }
}
