using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Gallery;
using ImgurGen.Browser.Tests.Support;
using Microsoft.AspNetCore.Builder;

namespace ImgurGen.Browser.Tests.Server;

/// <summary>A file is on its way to Imgur while the browser still sends it. The test itself is Imgur, and looks at the bytes.</summary>
public sealed class UploadRelayTests : IAsyncLifetime
{
    private readonly TcpListener imgur = new(IPAddress.Loopback, port: 0);
    private WebApplication? app;
    private HttpClient? http;

    public async Task InitializeAsync()
    {
        imgur.Start();
        app = GalleryApp.Create(["--urls", "http://127.0.0.1:0"], new ListenerHost((IPEndPoint)imgur.LocalEndpoint));
        await app.StartAsync();
        http = new HttpClient { BaseAddress = GalleryApp.AddressOf(app) };
    }

    public async Task DisposeAsync()
    {
        http!.Dispose();
        await app!.DisposeAsync();
        imgur.Dispose();
    }

    [Fact]
    public async Task Imgur_has_the_beginning_of_a_file_before_the_browser_has_sent_its_end()
    {
        string token = FormField.TokenIn(await http!.GetStringAsync("/upload"));
        byte[] picture = PngHeader.Of(4, 3, fileLength: 200_000);
        var pipe = new Pipe();
        using MultipartFormDataContent form = UploadForms.Of(token, new StreamContent(pipe.Reader.AsStream()));

        Task<HttpResponseMessage> sending = http.PostAsync("/upload", form);
        await pipe.Writer.WriteAsync(picture);
        string arrived;
        using (TcpClient connection = await imgur.AcceptTcpClientAsync())
            arrived = await ReadAsync(connection.GetStream(), picture.Length / 2);

        // Only now does the file end.
        Assert.False(sending.IsCompleted);
        await pipe.Writer.CompleteAsync();
        Assert.StartsWith("POST /3/upload HTTP/1.1\r\n", arrived, StringComparison.Ordinal);
        Assert.Contains("PNG\r\n", arrived, StringComparison.Ordinal);

        // This Imgur hung up in the middle, which is told as any other failure.
        using HttpResponseMessage answer = await sending;
        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
    }

    private static async Task<string> ReadAsync(NetworkStream stream, int bytes)
    {
        byte[] buffer = new byte[bytes];
        await stream.ReadExactlyAsync(buffer);
        return Encoding.Latin1.GetString(buffer);
    }
}
