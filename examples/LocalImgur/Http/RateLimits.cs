using System.Text.Json.Nodes;

namespace LocalImgur.Http;

/// <summary>
/// Charges each operation and reports the allowances in headers. What cannot be paid for is answered 429, by the gateway.
/// </summary>
internal sealed class RateLimits(CreditAccount credits)
{
    public Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        Operation? operation = http.GetEndpoint()?.Metadata.GetMetadata<Operation>();
        if (operation is null || operation.Access == Access.Open)
            return next(http);

        bool isPost = HttpMethods.IsPost(http.Request.Method);
        bool paid = credits.TrySpend(operation.Credits, isPost);
        Report(http.Response.Headers, credits.State(), isPost);
        return paid ? next(http) : Envelope.WriteBareAsync(http, TooManyRequests(), StatusCodes.Status429TooManyRequests);
    }

    private static void Report(IHeaderDictionary headers, CreditState state, bool isPost)
    {
        Set(headers, "X-RateLimit-UserLimit", state.UserLimit);
        Set(headers, "X-RateLimit-UserRemaining", state.UserRemaining);
        Set(headers, "X-RateLimit-UserReset", state.UserReset);
        Set(headers, "X-RateLimit-ClientLimit", state.ClientLimit);
        Set(headers, "X-RateLimit-ClientRemaining", state.ClientRemaining);
        if (!isPost)
            return;
        Set(headers, "X-Post-Rate-Limit-Limit", state.PostLimit);
        Set(headers, "X-Post-Rate-Limit-Remaining", state.PostRemaining);
        Set(headers, "X-Post-Rate-Limit-Reset", state.PostReset);
    }

    private static void Set(IHeaderDictionary headers, string name, long value) => headers[name] = $"{value}";

    // Not the envelope: the limit is kept by a gateway before the API, and its errors look like this, "code" as a string included.
    private static JsonObject TooManyRequests() => new()
    {
        ["errors"] = new JsonArray(new JsonObject
        {
            ["id"] = "legacy-api-local",
            ["code"] = "429",
            ["status"] = "Too Many Requests",
            ["detail"] = "Too Many Requests",
        }),
    };
}
