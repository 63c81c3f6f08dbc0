using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ImgurGen.Generator.Tests.Testing;

/// <summary>A server on a port of its own that answers every request with 204, and keeps what came over the wire, byte for byte.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> heads = new();
    private readonly CancellationTokenSource stop = new();
    private readonly Task accepting;

    public LoopbackServer()
    {
        listener.Start();
        accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>The request lines and headers, in the order in which they came.</summary>
    public IReadOnlyList<string> Heads => [.. heads];

    /// <summary>What the last request was sent to: path and query.</summary>
    public string Target => heads.Last().Split(' ')[1];

    /// <summary>A header of the last request; null where it has none of that name.</summary>
    public string? Header(string name) => heads.Last().Split("\r\n")
        .Where(line => line.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 2)..])
        .SingleOrDefault();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await accepting;
        listener.Stop();
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> connections = [];
        try
        {
            while (true)
                connections.Add(ServeAsync(await listener.AcceptTcpClientAsync(stop.Token)));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        using TcpClient client = connection;
        using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
        var head = new StringBuilder();
        while (await reader.ReadLineAsync(stop.Token) is { Length: > 0 } line)
            head.Append(line).Append("\r\n");
        if (head.Length == 0)
            return;

        heads.Enqueue(head.ToString());
        await client.GetStream().WriteAsync("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"u8.ToArray(), stop.Token);
    }
}
