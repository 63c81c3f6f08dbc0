using System.Text.Json.Nodes;

namespace LocalImgur.Http;

/// <summary>Charges each operation and reports the allowances in headers. What cannot be paid for is answered 429.</summary>
internal sealed class RateLimits(CreditAccount credits, Envelope envelope, LocalImgurOptions options)
{
    public Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        Operation? operation = http.GetEndpoint()?.Metadata.GetMetadata<Operation>();
        if (operation is null || operation.Access == Access.Open)
            return next(http);

        bool isPost = HttpMethods.IsPost(http.Request.Method);
        bool paid = credits.TrySpend(operation.Credits, isPost, out CreditState state);
        Report(http.Response.Headers, state, isPost);
        return paid ? next(http) : RefuseAsync(http);
    }

    private void Report(IHeaderDictionary headers, CreditState state, bool isPost)
    {
        Set(headers, "X-RateLimit-UserLimit", state.User.Limit);
        Set(headers, "X-RateLimit-UserRemaining", state.User.Remaining);
        Set(headers, "X-RateLimit-ClientLimit", state.Application.Limit);
        Set(headers, "X-RateLimit-ClientRemaining", state.Application.Remaining);
        if (options.ResetsAsEpoch)
        {
            Set(headers, "X-RateLimit-UserReset", state.User.Reset.ToUnixTimeSeconds());
        }
        else
        {
            Set(headers, "X-RateLimit-UserReset", CreditState.SecondsUntil(state.User.Reset, state.Now));
            Set(headers, "X-RateLimit-ClientReset", CreditState.SecondsUntil(state.Application.Reset, state.Now));
        }

        if (!isPost)
            return;
        Set(headers, "X-Post-Rate-Limit-Limit", state.Posts.Limit);
        Set(headers, "X-Post-Rate-Limit-Remaining", state.Posts.Remaining);
        Set(headers, "X-Post-Rate-Limit-Reset", CreditState.SecondsUntil(state.Posts.Reset, state.Now));
    }

    private static void Set(IHeaderDictionary headers, string name, long value) => headers[name] = $"{value}";

    private Task RefuseAsync(HttpContext http) => options.LimitAnswer switch
    {
        LimitAnswer.Errors => Envelope.WriteBareAsync(http, TooManyRequests(), StatusCodes.Status429TooManyRequests),
        LimitAnswer.Text => envelope.WriteAsync(http, new RefusalException(StatusCodes.Status429TooManyRequests, "Too Many Requests")),
        _ => WriteHtmlAsync(http),
    };

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

    private static Task WriteHtmlAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        http.Response.ContentType = "text/html";
        return http.Response.WriteAsync("<html><head><title>429 Too Many Requests</title></head><body>429 Too Many Requests</body></html>\r\n");
    }
}
