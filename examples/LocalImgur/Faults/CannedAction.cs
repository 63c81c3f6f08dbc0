using System.Text.Json.Nodes;

namespace LocalImgur.Faults;

/// <summary>Answers with what stands here, and does nothing of what was asked for.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="contentType">The media type; null for a body without one.</param>
/// <param name="body">Makes the body for a request.</param>
internal sealed class CannedAction(int status, string? contentType, Func<HttpRequest, string> body) : FaultAction
{
    /// <summary>What <c>Retry-After</c> says, in seconds; null leaves it out.</summary>
    public int? RetryAfter { get; init; }

    public static CannedAction Json(int status, Func<HttpRequest, JsonObject> body)
        => new(status, "application/json", request => body(request).ToJsonString());

    public static CannedAction Text(int status, string contentType, string body) => new(status, contentType, _ => body);

    public override Task AnswerAsync(HttpContext http, RequestDelegate next, Fault fault, TimeProvider time)
    {
        HttpResponse response = http.Response;
        response.StatusCode = status;
        if (RetryAfter is int seconds)
            response.Headers.RetryAfter = $"{seconds}";
        string text = body(http.Request);
        response.ContentType = contentType;
        response.ContentLength = System.Text.Encoding.UTF8.GetByteCount(text);
        return response.WriteAsync(text, http.RequestAborted);
    }
}
