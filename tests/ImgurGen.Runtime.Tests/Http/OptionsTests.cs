using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Http;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("relative")]
    [InlineData("ftp://host/")]
    [InlineData("https://user:5ecret@host/")]
    [InlineData("https://host/?q=1")]
    [InlineData("https://host/#part")]
    public void A_base_address_that_paths_cannot_be_appended_to_is_refused(string address)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(
            "BaseAddress", () => new ApiClientOptions { BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute) });
        Assert.DoesNotContain("5ecret", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1000)]
    [InlineData(50L * 24 * 3600 * 1000)]
    public void A_timeout_that_no_timer_can_wait_for_is_refused(long milliseconds) =>
        Assert.Throws<ArgumentOutOfRangeException>("Timeout", () => new ApiClientOptions { Timeout = TimeSpan.FromMilliseconds(milliseconds) });

    [Theory]
    [InlineData(0)]
    [InlineData(long.MaxValue)]
    public void A_limit_that_no_body_can_have_is_refused(long bytes) =>
        Assert.Throws<ArgumentOutOfRangeException>("MaxResponseBytes", () => new ApiClientOptions { MaxResponseBytes = bytes });

    [Fact]
    public void The_defaults_are_those_that_are_documented()
    {
        var options = new ApiClientOptions();

        Assert.Equal(TimeSpan.FromSeconds(100), options.Timeout);
        Assert.Equal(64 * 1024 * 1024, options.MaxResponseBytes);
        Assert.Same(TimeProvider.System, options.TimeProvider);
        options.Timeout = Timeout.InfiniteTimeSpan;
    }

    [Fact]
    public void Without_any_base_address_the_connection_is_not_made()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>("options", () => ApiConnection.Create(TestApi.Imgur, new ApiClientOptions()));
        Assert.Contains("Imgur", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_options_base_address_comes_before_the_clients_and_that_before_the_documents()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, """{"id":"a"}""");
        var api = new ApiDescription("Plain", new Uri(server.Address, "/document"));
        using var bare = new HttpClient();
        using var based = new HttpClient { BaseAddress = new Uri(server.Address, "/client/") };

        await ApiConnection.Create(api, bare, new ApiClientOptions()).SendAsync(TestApi.GetPlain);
        await ApiConnection.Create(api, based, new ApiClientOptions()).SendAsync(TestApi.GetPlain);
        await ApiConnection.Create(api, based, new ApiClientOptions { BaseAddress = new Uri(server.Address, "/options") }).SendAsync(TestApi.GetPlain);

        Assert.Equal(["/document/thing", "/client/thing", "/options/thing"], server.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task Options_that_change_later_change_nothing()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, """{"id":"a"}""");
        var options = new ApiClientOptions { BaseAddress = server.Address, UserAgent = "MyApp/1.0" };
        using var connection = ApiConnection.Create(TestApi.Plain, options);
        options.BaseAddress = new Uri("http://localhost:1");
        options.UserAgent = "Other/1.0";

        await connection.SendAsync(TestApi.GetPlain);

        Assert.Equal("MyApp/1.0", server.Request.Header("User-Agent"));
    }

    [Fact]
    public async Task The_supplied_clients_own_headers_and_version_are_kept()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, """{"id":"a"}""");
        using var http = new HttpClient { DefaultRequestVersion = new Version(1, 0) };
        http.DefaultRequestHeaders.UserAgent.ParseAdd("Supplied/2.0");
        http.DefaultRequestHeaders.Add("X-Supplied", "yes");
        using var connection = ApiConnection.Create(TestApi.Plain, http, new ApiClientOptions { BaseAddress = server.Address });

        await connection.SendAsync(TestApi.GetPlain);

        Assert.Equal("Supplied/2.0", server.Request.Header("User-Agent"));
        Assert.Equal("yes", server.Request.Header("X-Supplied"));
    }
}
