using System.Net;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Http;

public sealed class EarlyAnswerTests
{
    [Fact]
    public async Task A_body_can_still_be_sent_while_its_answer_is_read()
    {
        var handler = new EarlyHandler();
        using var http = new HttpClient(handler);
        using var connection = ApiConnection.Create(TestApi.Plain, http, new ApiClientOptions { BaseAddress = new Uri("http://localhost") });
        var request = new ApiRequest(TestApi.RefreshToken) { Body = new TextBody("""{"id":"sent"}""", "text/plain") };

        ApiResponse<Picture> response = await connection.SendAsync<Picture, PictureCodec>(request.At("/early"), CancellationToken.None);

        Assert.Equal("sent", response.Payload.Id);
        Assert.Throws<ObjectDisposedException>(() => handler.Sent!.ReadAsStream());
    }

    /// <summary>Answers before it has the request's body, as a server may over HTTP/2, and then with that body.</summary>
    private sealed class EarlyHandler : HttpMessageHandler
    {
        public HttpContent? Sent { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Sent = request.Content!;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new EchoContent(Sent) });
        }
    }

    private sealed class EchoContent(HttpContent sent) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => sent.CopyToAsync(stream);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
