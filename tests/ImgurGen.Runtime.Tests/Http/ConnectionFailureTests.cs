using System.Net.Sockets;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Http;

public sealed class ConnectionFailureTests
{
    [Fact]
    public async Task A_host_that_nobody_listens_at_is_not_named()
    {
        Uri address;
        await using (ScriptedServer server = await ScriptedServer.StartAsync(200, "{}"))
            address = server.Address;

        ApiConnectionException exception = await FailAsync(address);

        Assert.Contains("the connection could not be made", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(address.Authority, exception.Message, StringComparison.Ordinal);
        Assert.IsType<SocketException>(Assert.IsType<HttpRequestException>(exception.InnerException).InnerException);
    }

    [Fact]
    public async Task A_host_that_does_not_resolve_is_not_named()
    {
        using var http = new HttpClient(new FailingHandler(
            new HttpRequestException(HttpRequestError.NameResolutionError, "No such host is known. (secret.invalid:443)")));
        ApiConnectionException exception = await FailAsync(new Uri("https://secret.invalid"), http);

        Assert.Contains("name of the host could not be resolved", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret.invalid", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_without_tls_is_told_from_one_that_is_not_there()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, "{}");

        ApiConnectionException exception = await FailAsync(new UriBuilder(server.Address) { Scheme = "https" }.Uri);

        Assert.Contains("(TLS)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_ends_in_its_body_says_so()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(async context =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.Body.WriteAsync("{"u8.ToArray());
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

        ApiConnectionException exception = await FailAsync(server.Address);

        Assert.Contains("got no complete answer", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(exception.InnerException!.Message.TrimEnd('.'), exception.Message, StringComparison.Ordinal);
    }

    private static async Task<ApiConnectionException> FailAsync(Uri address, HttpClient? http = null)
    {
        var options = new ApiClientOptions { BaseAddress = address };
        using ApiConnection connection = http is null
            ? ApiConnection.Create(TestApi.Plain, options)
            : ApiConnection.Create(TestApi.Plain, http, options);
        return await Assert.ThrowsAsync<ApiConnectionException>(() => connection.SendAsync(TestApi.GetPlain));
    }

    private sealed class FailingHandler(Exception failure) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromException<HttpResponseMessage>(failure);
    }
}
