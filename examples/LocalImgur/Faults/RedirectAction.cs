namespace LocalImgur.Faults;

/// <summary>
/// Sends the client to this server under another name. Who follows without the credential, as one should, is told there that one is
/// missing; who takes the credential along gets what was asked for.
/// </summary>
internal sealed class RedirectAction : FaultAction
{
    /// <summary>The base address has the number, so that this is another host.</summary>
    public const string OtherHost = "localhost";

    public override Task AnswerAsync(HttpContext http, RequestDelegate next, Fault fault, TimeProvider time)
    {
        HttpRequest request = http.Request;
        http.Response.Redirect($"{request.Scheme}://{OtherHost}:{request.Host.Port}{request.Path.ToUriComponent()}{request.QueryString}");
        return Task.CompletedTask;
    }
}
