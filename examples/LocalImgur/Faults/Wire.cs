using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace LocalImgur.Faults;

/// <summary>The connection itself, past the web server, which would not send an answer that is wrong.</summary>
internal sealed class Wire(HttpContext http)
{
    private readonly Socket socket = http.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket;

    /// <summary>Sends the status and headers that stand in the response, then these, and waits until they have left the process.</summary>
    /// <param name="lengthHeader">The header that says how long the body is.</param>
    /// <param name="body">The body as it goes over the wire.</param>
    public async Task SendAsync(string lengthHeader, ReadOnlyMemory<byte> body)
    {
        int status = http.Response.StatusCode;
        var head = new StringBuilder($"HTTP/1.1 {status} {ReasonPhrases.GetReasonPhrase(status)}\r\n");
        foreach ((string name, StringValues values) in http.Response.Headers)
        {
            if (!name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
                head.Append($"{name}: {values}\r\n");
        }

        head.Append($"{lengthHeader}\r\n\r\n");
        await SendAllAsync(Encoding.ASCII.GetBytes(head.ToString()));
        await SendAllAsync(body);
    }

    /// <summary>Ends the connection after all that was sent: the client reads it, and then the end.</summary>
    public void Close()
    {
        socket.Shutdown(SocketShutdown.Send);
        http.Abort();
    }

    /// <summary>Ends the connection with RST: the client may lose even what has arrived.</summary>
    public void Reset()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        http.Abort();
    }

    private async Task SendAllAsync(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
            bytes = bytes[await socket.SendAsync(bytes, http.RequestAborted)..];
    }
}
