using System.Net;
using LocalImgur;

namespace ImgurGen.Client.Tests.LocalServer;

public sealed class ControlPageTests : LocalServerTest
{
    [Fact]
    public async Task A_fault_is_switched_on_by_name_and_off_again()
    {
        using HttpResponseMessage on = await SendAsync("PUT", "/_local/fault/html?count=3", credential: null);

        Assert.Equal(HttpStatusCode.OK, on.StatusCode);
        Assert.Equal((FaultKind.Html503, 3), (Server.Fault!.Kind, Server.Fault.Count));
        using HttpResponseMessage off = await SendAsync("DELETE", "/_local/fault", credential: null);
        Assert.Equal(HttpStatusCode.OK, off.StatusCode);
        Assert.Null(Server.Fault);
        Assert.Empty(Server.Requests);
    }

    [Theory]
    [InlineData("PUT", "/_local/fault/unheard-of", HttpStatusCode.NotFound)]
    [InlineData("PUT", "/_local/fault/html-503?count=0", HttpStatusCode.BadRequest)]
    [InlineData("PUT", "/_local/fault/html-503?count=many", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/_local/elsewhere", HttpStatusCode.NotFound)]
    public async Task What_makes_no_sense_switches_nothing(string method, string path, HttpStatusCode status)
    {
        using HttpResponseMessage response = await SendAsync(method, path, credential: null);

        Assert.Equal(status, response.StatusCode);
        Assert.Null(Server.Fault);
    }

    [Fact]
    public async Task The_page_lists_every_fault_and_works_while_one_is_on()
    {
        using HttpResponseMessage pressed = await SendAsync("POST", "/_local/fault/reset-before", credential: null);
        using HttpResponseMessage page = await SendAsync("GET", "/_local", credential: null);
        string html = await page.Content.ReadAsStringAsync();

        Assert.Equal((HttpStatusCode.SeeOther, "/_local"), (pressed.StatusCode, pressed.Headers.Location!.OriginalString));
        Assert.Contains("Switched on: <b>reset-before</b>", html, StringComparison.Ordinal);
        Assert.All(Fault.All, fault => Assert.Contains($"action=\"/_local/fault/{fault.Name}\"", html, StringComparison.Ordinal));
        Assert.Equal(Fault.All.Count, Fault.All.DistinctBy(static fault => fault.Name).Count());
    }
}
