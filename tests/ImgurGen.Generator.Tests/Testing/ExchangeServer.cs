using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ImgurGen.Generator.Tests.Testing;

/// <summary>A server on a port of its own that gives every request the same answer, and keeps the last request.</summary>
internal sealed class ExchangeServer : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly int status;
    private readonly string contentType;
    private readonly string answer;
    private readonly (string Name, string Value)[] headers;
    private readonly Task serving;

    public ExchangeServer(int status, string contentType = "", string answer = "", params (string Name, string Value)[] headers)
    {
        this.status = status;
        this.contentType = contentType;
        this.answer = answer;
        this.headers = headers;
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = new Uri($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
        }

        listener.Prefixes.Add(Address.AbsoluteUri);
        listener.Start();
        serving = ServeAsync();
    }

    public Uri Address { get; }

    /// <summary>The body of the last request.</summary>
    public string Body { get; private set; } = "";

    /// <summary>The media type of that body.</summary>
    public string? ContentType { get; private set; }

    public string? Accept { get; private set; }

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
        listener.Close();
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception exception) when (!listener.IsListening && exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            Body = await reader.ReadToEndAsync();
            ContentType = context.Request.ContentType;
            Accept = context.Request.Headers["Accept"];
            context.Response.StatusCode = status;
            foreach ((string name, string value) in headers)
                context.Response.Headers[name] = value;
            if (answer.Length > 0)
            {
                context.Response.ContentType = contentType;
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer));
            }

            context.Response.Close();
        }
    }
}
