using System.Net;
using System.Net.Sockets;

namespace ImgurGen;

/// <summary>Listens where the browser will be sent back to.</summary>
internal sealed class LoopbackListener : IDisposable
{
    private const int PortAttempts = 10;
    private static readonly Uri AnyPort = new("http://127.0.0.1:0/");

    private readonly HttpListener listener;

    private LoopbackListener(HttpListener started, Uri redirectUri)
    {
        listener = started;
        RedirectUri = redirectUri;
    }

    /// <summary>Where it listens, the port included.</summary>
    internal Uri RedirectUri { get; }

    /// <param name="redirectUri">Where to; with port 0, or null, at a free port.</param>
    internal static LoopbackListener Start(Uri? redirectUri)
    {
        Uri wanted = redirectUri ?? AnyPort;
        if (wanted.Port != 0)
        {
            return TryStart(wanted, out HttpListenerException? failure)
                ?? throw new InvalidOperationException(
                    $"Nothing can listen on port {wanted.Port} of {wanted.Host}, where the redirect URI leads; is it in use?", failure);
        }

        // The system gives a free port to a socket, not to this listener: another program may take it in between.
        for (int attempt = 1; ; attempt++)
        {
            var free = new UriBuilder(wanted) { Port = FreePort() };
            if (TryStart(free.Uri, out HttpListenerException? failure) is { } started)
                return started;
            if (attempt == PortAttempts)
                throw new InvalidOperationException($"Nothing can listen on {wanted.Host}.", failure);
        }
    }

    /// <summary>The next request.</summary>
    internal async Task<HttpListenerContext> NextAsync(CancellationToken cancellationToken)
    {
        using CancellationTokenRegistration abort = cancellationToken.Register(listener.Abort);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return await listener.GetContextAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (
            cancellationToken.IsCancellationRequested
            && exception is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            throw new OperationCanceledException("Nothing is waited for any more.", exception, cancellationToken);
        }
    }

    public void Dispose() => listener.Close();

    private static LoopbackListener? TryStart(Uri redirectUri, out HttpListenerException? failure)
    {
        var listener = new HttpListener();
        listener.Prefixes.Add(redirectUri.GetLeftPart(UriPartial.Authority) + "/");
        try
        {
            listener.Start();
            failure = null;
            return new LoopbackListener(listener, redirectUri);
        }
        catch (HttpListenerException exception)
        {
            listener.Close();
            failure = exception;
            return null;
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
