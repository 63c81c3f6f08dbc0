using ImgurGen.Json;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Http;

/// <summary>Values of any depth in forms and multipart data.</summary>
public sealed class FormTests
{
    private static System.Text.Json.JsonElement Json(string json) => System.Text.Json.JsonDocument.Parse(json).RootElement;

    private static async Task<string> SendAsync(ApiBody body)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, "{}");
        using ApiConnection connection = server.Connect(TestApi.Plain);
        ApiRequest request = new ApiRequest(new ApiOperation("send", HttpMethod.Post, "/thing")) { Body = body }.At("/thing");
        await connection.SendAsync(request, CancellationToken.None);
        return server.Request.Text;
    }

    // Stripe, "Create a subscription": items[0][price]=..., metadata[order]=..., expand[]=...
    [Theory]
    [InlineData("metadata", """{"order":"6735","note":null}""", "metadata[order]=6735")]
    [InlineData("items", """[{"price":"p1","quantity":2},{"price":"p2"}]""", "items[0][price]=p1&items[0][quantity]=2&items[1][price]=p2")]
    [InlineData("expand", """["a b","c"]""", "expand[]=a b&expand[]=c")]
    [InlineData("owner", """{"address":{"city":"Rome","lines":["x"]},"active":true}""", "owner[address][city]=Rome&owner[address][lines][]=x&owner[active]=true")]
    [InlineData("plain", "\"text\"", "plain=text")]
    public async Task A_deep_value_is_spread_over_fields(string name, string json, string expected)
    {
        var form = new FormBody();
        form.AddDeep<System.Text.Json.JsonElement, JsonElementCodec>(name, Json(json));

        Assert.Equal(expected, Uri.UnescapeDataString((await SendAsync(form)).Replace('+', ' ')));
    }

    [Fact]
    public async Task A_whole_object_is_a_form()
    {
        FormBody form = FormBody.Of<System.Text.Json.JsonElement, JsonElementCodec>(Json("""{"a":1,"b":["x","y"]}"""));

        Assert.Equal("a=1&b=x&b=y", await SendAsync(form));
        Assert.Throws<ArgumentException>(() => FormBody.Of<System.Text.Json.JsonElement, JsonElementCodec>(Json("[1]")));
    }

    // RFC 7578, 4.4: each part may have a Content-Type.
    [Fact]
    public async Task Parts_say_what_they_are()
    {
        var body = new MultipartBody();
        body.AddJson<Picture, PictureCodec>("picture", new Picture("a", 1));
        body.AddJson<Picture?, NullOrCodec<Picture, PictureCodec>>("none", null);
        body.Add("page", "<p/>", "text/html");
        body.Add("photo", FileContent.FromBytes("x"u8.ToArray(), "x.png"), "image/png");
        body.Add("own", FileContent.FromBytes("y"u8.ToArray(), "y.gif", "image/gif"), "image/png");

        string[] sent = [.. (await SendAsync(body)).Split("\r\n").Where(static line => line.Length > 0 && !line.StartsWith("--", StringComparison.Ordinal))];

        Assert.Equal(
            [
                "Content-Disposition: form-data; name=\"picture\"", "Content-Type: application/json", "{\"id\":\"a\",\"views\":1}",
                "Content-Disposition: form-data; name=\"page\"", "Content-Type: text/html", "<p/>",
                "Content-Disposition: form-data; name=\"photo\"; filename=\"x.png\"", "Content-Type: image/png", "x",
                "Content-Disposition: form-data; name=\"own\"; filename=\"y.gif\"", "Content-Type: image/gif", "y",
            ],
            sent);
    }

    [Fact]
    public async Task The_boundary_of_a_body_that_is_made_elsewhere_goes_along()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, "{}");
        using ApiConnection connection = server.Connect(TestApi.Plain);
        FileContent file = FileContent.FromBytes("--b--"u8.ToArray(), contentType: "multipart/related; boundary=b");
        ApiRequest request = new ApiRequest(new ApiOperation("send", HttpMethod.Post, "/thing")) { Body = new BinaryBody(file, "multipart/related") }.At("/thing");

        await connection.SendAsync(request, CancellationToken.None);

        Assert.Equal("multipart/related; boundary=b", server.Request.Header("Content-Type"));
    }
}
