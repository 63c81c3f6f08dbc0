using System.IO.Compression;
using System.Net;
using System.Text;
using ImgurGen.Runtime.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace ImgurGen.Runtime.Tests.Http;

public sealed class ResponseBodyTests
{
    private const long OneMegabyte = 1024 * 1024;

    private static async Task<ApiResponse<Picture>> ReadAsync(RequestDelegate answer, long maxBytes = OneMegabyte)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(answer);
        using ApiConnection connection = server.Connect(TestApi.Plain, options => options.MaxResponseBytes = maxBytes);
        return await connection.SendAsync(TestApi.GetPlain);
    }

    private static string Padded(int bytes) => """{"id":"a"}""".PadRight(bytes);

    [Fact]
    public async Task A_body_as_long_as_the_limit_is_read() =>
        Assert.Equal("a", (await ReadAsync(context => context.AnswerAsync(Padded((int)OneMegabyte)))).Payload.Id);

    [Fact]
    public async Task A_body_of_an_announced_length_beyond_the_limit_is_refused()
    {
        ApiResponseFormatException exception = await Assert.ThrowsAsync<ApiResponseFormatException>(
            () => ReadAsync(context => context.AnswerAsync(Padded((int)OneMegabyte + 1))));

        Assert.Contains("1048576", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.BodyLength);
    }

    // The server never ends its answer: who waited for the end would wait until the time is up.
    [Fact]
    public async Task A_chunked_body_beyond_the_limit_is_refused_while_it_is_read() =>
        await Assert.ThrowsAsync<ApiResponseFormatException>(() => ReadAsync(async context =>
        {
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(Padded((int)(2 * OneMegabyte))));
            await context.Response.Body.FlushAsync();
            await context.NeverAnswerAsync();
        }));

    [Fact]
    public async Task A_small_body_that_unpacks_to_a_large_one_is_refused() =>
        await Assert.ThrowsAsync<ApiResponseFormatException>(() => ReadAsync(async context =>
        {
            using var packed = new MemoryStream();
            await using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
                await gzip.WriteAsync(Encoding.UTF8.GetBytes(Padded((int)OneMegabyte + 1)));
            Assert.InRange(packed.Length, 1, 10_000);
            context.Response.Headers.ContentEncoding = "gzip";
            context.Response.ContentLength = packed.Length;
            await context.Response.Body.WriteAsync(packed.ToArray());
        }));

    [Fact]
    public async Task A_content_length_that_lies_does_not_lift_the_limit()
    {
        using var http = new HttpClient(new LyingHandler());
        using var connection = ApiConnection.Create(
            TestApi.Plain, http, new ApiClientOptions { BaseAddress = new Uri("http://localhost"), MaxResponseBytes = OneMegabyte });

        await Assert.ThrowsAsync<ApiResponseFormatException>(() => connection.SendAsync(TestApi.GetPlain));
    }

    [Fact]
    public async Task A_body_that_grows_beyond_the_first_buffer_is_read_whole()
    {
        ApiResponse<Picture> response = await ReadAsync(async context =>
        {
            await context.Response.WriteAsync("""{"junk":" """);
            for (int piece = 0; piece < 20; piece++)
                await context.Response.WriteAsync(new string('x', 10_000));
            await context.Response.WriteAsync("\",\"id\":\"last\"}");
        });

        Assert.Equal("last", response.Payload.Id);
    }

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("\"UTF-8\"", "utf-8")]
    [InlineData("iso-8859-1", "iso-8859-1")]
    [InlineData("utf-16", "utf-16")]
    public async Task Text_in_another_character_set_is_read(string named, string encoding) =>
        Assert.Equal("né", (await ReadAsync(async context =>
        {
            context.Response.ContentType = $"application/json; charset={named}";
            await context.Response.Body.WriteAsync(Encoding.GetEncoding(encoding).GetBytes("""{"id":"né"}"""));
        })).Payload.Id);

    [Fact]
    public async Task An_unknown_character_set_is_named()
    {
        ApiResponseFormatException exception = await Assert.ThrowsAsync<ApiResponseFormatException>(
            () => ReadAsync(context => context.AnswerAsync(200, "application/json; charset=klingon", """{"id":"a"}""")));

        Assert.Contains("klingon", exception.Message, StringComparison.Ordinal);
    }

    // .NET knows UTF-7 and refuses it: it is insecure.
    [Fact]
    public async Task A_character_set_that_is_known_and_refused_is_named()
    {
        ApiResponseFormatException exception = await Assert.ThrowsAsync<ApiResponseFormatException>(
            () => ReadAsync(context => context.AnswerAsync(200, "application/json; charset=utf-7", """{"id":"a"}""")));

        Assert.Contains("utf-7", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip", 200)]
    [InlineData("deflate", 200)]
    [InlineData("br", 200)]
    [InlineData("br", 500)]
    public async Task A_body_that_is_not_packed_as_it_says_is_a_failure_of_the_answer(string packing, int status)
    {
        RequestDelegate answer = context =>
        {
            context.Response.Headers.ContentEncoding = packing;
            return context.AnswerAsync(status, "application/json", """{"id":"t0p-5ecret"}""");
        };

        ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(() => ReadAsync(answer));

        Assert.Equal(status == 200 ? typeof(ApiResponseFormatException) : typeof(ApiUnavailableException), exception.GetType());
        Assert.Equal(status, (int)exception.StatusCode!);
        Assert.Contains("cannot be unpacked", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("5ecret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_is_passed_over() =>
        Assert.Equal("a", (await ReadAsync(context => context.AnswerAsync("\uFEFF{\"id\":\"a\"}"))).Payload.Id);

    [Theory]
    [InlineData("text/html", "<html><body>t0p-5ecret</body></html>", 36)]
    [InlineData("application/json", "", 0)]
    [InlineData("application/json", """{"id":"t0p-5ecret""", 17)]
    public async Task A_success_that_is_no_json_is_described_and_not_quoted(string contentType, string body, int length)
    {
        ApiResponseFormatException exception = await Assert.ThrowsAsync<ApiResponseFormatException>(
            () => ReadAsync(context => context.AnswerAsync(200, contentType, body)));

        Assert.Equal(contentType, exception.ContentType);
        Assert.Equal(length, exception.BodyLength);
        Assert.Contains(contentType, exception.Message, StringComparison.Ordinal);
        Assert.Contains($"{length} bytes", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("5ecret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_breaks_within_the_body_is_a_connection_error() =>
        await Assert.ThrowsAsync<ApiConnectionException>(() => ReadAsync(async context =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.Body.WriteAsync("{"u8.ToArray());
            await context.Response.Body.FlushAsync();
            context.Abort();
        }));

    [Theory]
    [InlineData(204, "", "")]
    [InlineData(200, "", "")]
    [InlineData(200, "text/html", "<html>")]
    [InlineData(205, "", "")]
    public async Task An_operation_without_a_payload_takes_any_success(int status, string contentType, string body)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(status, contentType, body);
        using ApiConnection connection = server.Connect();

        ApiResponse response = await connection.SendAsync(TestApi.GetImage.Request(), CancellationToken.None);
        Assert.Equal((HttpStatusCode)status, response.StatusCode);
    }

    [Fact]
    public async Task Headers_outlive_the_body()
    {
        ApiResponse<Picture> response = await ReadAsync(context =>
        {
            context.Response.Headers.ETag = "\"695d1f\"";
            context.Response.Headers["Sunset"] = "Wed, 11 Nov 2026 23:59:59 GMT";
            return context.AnswerAsync("""{"id":"a"}""");
        });

        Assert.Equal("\"695d1f\"", response.ETag?.Tag);
        Assert.Equal(new DateTimeOffset(2026, 11, 11, 23, 59, 59, TimeSpan.Zero), response.Sunset);
        Assert.False(response.FromCache);
    }

    /// <summary>Announces ten bytes and gives two megabytes.</summary>
    private sealed class LyingHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(Padded((int)(2 * OneMegabyte)))));
            content.Headers.ContentLength = 10;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
        }
    }
}
