namespace LocalImgur.Faults;

/// <summary>The answer that would have been given: its headers stand in the response, and its body here.</summary>
internal static class GoodAnswer
{
    /// <summary>Lets the request be answered, and keeps the body back.</summary>
    public static async Task<byte[]> TakeAsync(HttpContext http, RequestDelegate next)
    {
        Stream real = http.Response.Body;
        using var kept = new MemoryStream();
        http.Response.Body = kept;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = real;
        }

        return kept.ToArray();
    }

    /// <summary>Sends a body with the headers that stand in the response.</summary>
    public static async Task SendAsync(HttpContext http, ReadOnlyMemory<byte> body)
    {
        if (http.Response.StatusCode is StatusCodes.Status304NotModified or StatusCodes.Status204NoContent)
            return;
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }
}
