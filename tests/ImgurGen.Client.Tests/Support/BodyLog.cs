namespace ImgurGen.Client.Tests.Support;

/// <summary>The transport of a client; it notes what each request has for a body.</summary>
public sealed class BodyLog() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
{
    private readonly List<string> bodies = [];

    /// <summary>The bodies that were sent, in the letters that went over the wire; empty for a request without one.</summary>
    public IReadOnlyList<string> Bodies => bodies;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }
}
