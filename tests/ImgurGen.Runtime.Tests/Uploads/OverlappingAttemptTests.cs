using System.Net;
using ImgurGen.Runtime.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ImgurGen.Runtime.Tests.Uploads;

/// <summary>Over HTTP/2 a server may answer while a body is still on its way, and the next attempt begins before that has stopped.</summary>
public sealed class OverlappingAttemptTests
{
    private const string Invalid =
        """{"data":{"error":"The access token provided is invalid.","request":"/3/image","method":"POST"},"success":false,"status":403}""";

    private static readonly byte[] Picture = [.. Enumerable.Range(0, 500_000).Select(static number => (byte)(number * 31))];

    [Fact]
    public async Task What_is_left_of_a_rejected_upload_takes_nothing_from_the_next()
    {
        using var stream = new HeldStream(Picture);
        byte[] received = [];
        await using ScriptedServer server = await ScriptedServer.StartAsync(
            async context =>
            {
                if (context.Request.Headers.Authorization == "Bearer old")
                {
                    await stream.Held;
                    await context.AnswerAsync(403, "application/json", Invalid);
                    return;
                }

                using var body = new MemoryStream();
                await context.Request.Body.CopyToAsync(body);
                received = body.ToArray();
                await context.AnswerAsync("""{"data":{"id":"a"},"success":true,"status":200}""");
            },
            readsBodies: false,
            HttpProtocols.Http2);
        using var http = new HttpClient(new LettingGo(stream))
        {
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        using var connection = ApiConnection.Create(
            TestApi.Imgur, http, new ApiClientOptions { BaseAddress = server.Address, Credential = new TwoTokens() });
        ApiRequest request = new ApiRequest(new ApiOperation("upload", HttpMethod.Post, "/3/image") { HasEnvelope = true, Security = [["oauth"]] })
        {
            Body = new BinaryBody(FileContent.FromStream(stream), "image/png"),
        };

        await connection.SendAsync<Picture, PictureCodec>(request.At("/3/image"), CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(Picture, received);
        Assert.Equal(1, stream.MostAtOnce);
    }

    /// <summary>A stream whose second read waits, whatever token it is given, until it is let go.</summary>
    private sealed class HeldStream(byte[] bytes) : MemoryStream(bytes)
    {
        private readonly TaskCompletionSource held = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int reads;
        private int readers;
        private int mostAtOnce;

        public Task Held => held.Task;

        public int MostAtOnce => mostAtOnce;

        public void LetGo() => released.TrySetResult();

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            mostAtOnce = Math.Max(mostAtOnce, Interlocked.Increment(ref readers));
            try
            {
                if (Interlocked.Increment(ref reads) == 2)
                {
                    held.SetResult();
                    await released.Task;
                }

                return Read(buffer.Span);
            }
            finally
            {
                Interlocked.Decrement(ref readers);
            }
        }
    }

    /// <summary>Lets go of the stream once the second attempt has begun to read it.</summary>
    private sealed class LettingGo(HeldStream stream) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Headers.Authorization?.Parameter == "new")
                request.Content = new BeginningContent(request.Content!, stream);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class BeginningContent(HttpContent content, HeldStream held) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            Task copying = content.CopyToAsync(stream);
            held.LetGo();
            return copying;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    private sealed class TwoTokens : ApiCredential
    {
        private string token = "old";

        public override bool Satisfies(ApiSecurityScheme scheme) => scheme is OAuth2Scheme;

        public override ValueTask ApplyAsync(ApiSecurityScheme scheme, CredentialPlacement placement, CancellationToken cancellationToken)
        {
            placement.SetHeader("Authorization", $"Bearer {token}");
            return default;
        }

        public override ValueTask<bool> RenewAsync(
            ApiSecurityScheme scheme, CredentialPlacement rejected, CancellationToken cancellationToken)
        {
            token = "new";
            return ValueTask.FromResult(true);
        }
    }
}
