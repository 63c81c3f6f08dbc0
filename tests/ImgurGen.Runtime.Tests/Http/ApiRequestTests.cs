using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Http;

public sealed class ApiRequestTests
{
    private static async Task<ReceivedRequest> SendAsync(ApiRequest request, string basePath = "")
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, """{"id":"a"}""");
        using ApiConnection connection = server.Connect(TestApi.Plain, options => options.BaseAddress = new Uri(server.Address, basePath));
        await connection.SendAsync<Picture, PictureCodec>(request, CancellationToken.None);
        return server.Request;
    }

    [Fact]
    public async Task Values_are_percent_encoded_in_path_query_and_cookies()
    {
        var request = new ApiRequest(TestApi.GetPlain);
        request.AddPath("/3/album/");
        request.AddPathValue("id", "a/b?c#d%2e é");
        request.AddQuery("q%5B%5D", "x&y=z +/é");
        request.AddQuery("none", null);
        request.AddQuery("empty", "");
        request.AddCookie("c", "a; b=c");
        request.AddHeader("X-Two", "1");
        request.AddHeader("X-None", null);

        ReceivedRequest received = await SendAsync(request);

        Assert.Equal("/3/album/a%2Fb%3Fc%23d%252e%20%C3%A9?q%5B%5D=x%26y%3Dz%20%2B%2F%C3%A9&empty=", received.Target);
        Assert.Equal("c=a%3B%20b%3Dc", received.Header("Cookie"));
        Assert.Equal("1", received.Header("X-Two"));
        Assert.Null(received.Header("X-None"));
        Assert.Equal("application/json", received.Header("Accept"));
        Assert.StartsWith("ImgurGen/", received.Header("User-Agent"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "/thing")]
    [InlineData("/y", "/y/thing")]
    [InlineData("/x/y/", "/x/y/thing")]
    public async Task The_path_of_the_base_address_stays_in_front(string basePath, string expected) =>
        Assert.Equal(expected, (await SendAsync(TestApi.GetPlain.Request(), basePath)).Target);

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_path_value_that_addresses_another_resource_is_refused(string value)
    {
        var request = new ApiRequest(TestApi.GetPlain);
        ArgumentException exception = Assert.Throws<ArgumentException>("imageHash", () => request.AddPathValue("imageHash", value));
        Assert.Contains("another resource", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_value_that_is_null_names_its_parameter() =>
        Assert.Throws<ArgumentNullException>("imageHash", () => new ApiRequest(TestApi.GetPlain).AddPathValue("imageHash", null!));

    [Theory]
    [InlineData("a\r\nX-Injected: 1")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("é")]
    public void A_header_value_that_no_header_can_carry_is_refused(string value) =>
        Assert.Throws<ArgumentException>("X-Name", () => new ApiRequest(TestApi.GetPlain).AddHeader("X-Name", value));

    [Theory]
    [InlineData("X Name")]
    [InlineData("X:Name")]
    [InlineData("X\nName")]
    public void A_name_that_no_header_can_have_is_refused(string name)
    {
        Assert.Throws<ArgumentException>("name", () => new ApiRequest(TestApi.GetPlain).AddHeader(name, "1"));
        Assert.Throws<ArgumentException>("name", () => new ApiRequest(TestApi.GetPlain).AddCookie(name, "1"));
    }

    [Fact]
    public async Task A_header_or_cookie_that_is_not_given_is_not_sent_whatever_its_name()
    {
        ApiRequest request = TestApi.GetPlain.Request();
        request.AddHeader("X Name", null);
        request.AddCookie("user name", null);

        Assert.Null((await SendAsync(request)).Header("Cookie"));
    }

    [Fact]
    public async Task A_form_is_encoded_and_repeats_the_names_of_lists()
    {
        var form = new FormBody();
        form.Add("title", "a b&c=é");
        form.Add("none", (string?)null);
        form.Add("ids[]", ["1", "2"]);
        form.Add("nones", (IEnumerable<string>?)null);

        ReceivedRequest received = await SendAsync(new ApiRequest(TestApi.RefreshToken) { Body = form }.At("/form"));

        Assert.Equal("application/x-www-form-urlencoded", received.Header("Content-Type"));
        Assert.Equal("title=a+b%26c%3D%C3%A9&ids%5B%5D=1&ids%5B%5D=2", received.Text);
    }

    [Fact]
    public async Task Json_and_text_are_sent_with_their_media_types()
    {
        ReceivedRequest json = await SendAsync(
            new ApiRequest(TestApi.RefreshToken) { Body = new JsonBody<Picture, PictureCodec>(new Picture("a", 7), "application/vnd.imgur+json") }.At("/json"));
        ReceivedRequest text = await SendAsync(new ApiRequest(TestApi.RefreshToken) { Body = new TextBody("né", "text/plain") }.At("/text"));

        Assert.Equal("application/vnd.imgur+json", json.Header("Content-Type"));
        Assert.Equal("""{"id":"a","views":7}""", json.Text);
        Assert.Equal("text/plain; charset=utf-8", text.Header("Content-Type"));
        Assert.Equal("né", text.Text);
    }

    [Fact]
    public async Task The_callers_own_accept_header_is_kept()
    {
        ApiRequest request = TestApi.GetPlain.Request();
        request.AddHeader("Accept", "application/vnd.github+json");

        Assert.Equal("application/vnd.github+json", (await SendAsync(request)).Header("Accept"));
    }
}
