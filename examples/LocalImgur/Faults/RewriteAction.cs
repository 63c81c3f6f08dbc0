using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalImgur.Faults;

/// <summary>Answers well, but for a change in the JSON. Answers that are no success stay as they are.</summary>
internal sealed class RewriteAction(Func<JsonNode, JsonNode> change) : FaultAction
{
    public override async Task AnswerAsync(HttpContext http, RequestDelegate next, Fault fault, TimeProvider time)
    {
        byte[] body = await GoodAnswer.TakeAsync(http, next);
        bool isChanged = http.Response.StatusCode == StatusCodes.Status200OK
            && body.Length > 0
            && http.Response.ContentType?.StartsWith("application/json", StringComparison.Ordinal) == true;
        await GoodAnswer.SendAsync(http, isChanged ? JsonSerializer.SerializeToUtf8Bytes(change(JsonNode.Parse(body)!)) : body);
    }
}
