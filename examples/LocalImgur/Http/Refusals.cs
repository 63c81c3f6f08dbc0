namespace LocalImgur.Http;

/// <summary>Turns what operations throw into Imgur's error envelope.</summary>
internal sealed class Refusals(Envelope envelope, Complaints complaints)
{
    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (RefusalException refusal)
        {
            await envelope.WriteAsync(http, refusal);
        }
        catch (BadHttpRequestException malformed)
        {
            complaints.Note(http, malformed.Message);
            await envelope.WriteAsync(http, new RefusalException(malformed.StatusCode, malformed.Message));
        }
        catch (Exception fault) when (!http.RequestAborted.IsCancellationRequested && !http.Response.HasStarted)
        {
            complaints.Note(http, $"LocalImgur failed: {fault}");
            await envelope.WriteAsync(http, RefusalException.Fault());
        }
    }
}
