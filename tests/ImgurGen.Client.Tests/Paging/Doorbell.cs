namespace ImgurGen.Client.Tests.Paging;

/// <summary>The transport of a client; it tells when the second request sets out.</summary>
internal sealed class Doorbell() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
{
    private readonly TaskCompletionSource second = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int requests;

    public Task SecondRequest => second.Task;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref requests) == 2)
            second.SetResult();
        return base.SendAsync(request, cancellationToken);
    }
}
