namespace Extend.Handlers;

/// <summary>
/// A handler as every HttpClient takes it. It stands below the client's own: it sees each attempt, with its credential, and what a 304 or a
/// repetition really costs.
/// </summary>
internal sealed class CountingHandler(WireCount count) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        count.Add(request.Content?.Headers.ContentLength ?? 0);
        return base.SendAsync(request, cancellationToken);
    }
}
