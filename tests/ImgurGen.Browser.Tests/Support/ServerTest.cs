using System.Net;
using LocalImgur;

namespace ImgurGen.Browser.Tests.Support;

/// <summary>A test that needs no browser, but a client that keeps cookies and follows redirects as one does.</summary>
public abstract class ServerTest : GalleryTest
{
    private HttpClient? http;

    protected override LocalImgurOptions Options { get; } = new() { GalleryPages = 2, GalleryPageSize = 6, SignInWithoutAsking = true };

    /// <summary>The client.</summary>
    protected HttpClient Http => http!;

    /// <summary>What it keeps.</summary>
    protected CookieContainer Cookies { get; } = new();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        http = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies }) { BaseAddress = Address };
    }

    public override Task DisposeAsync()
    {
        http!.Dispose();
        return base.DisposeAsync();
    }

    /// <summary>The token of the forms of a page.</summary>
    protected async Task<string> ReadTokenAsync(string path) => FormField.TokenIn(await Http.GetStringAsync(path));

    /// <summary>Sends a form as a browser does, with the token that is in it.</summary>
    /// <param name="page">The page that has the form.</param>
    /// <param name="target">Where it goes.</param>
    /// <param name="fields">What it holds beside the token.</param>
    protected async Task<HttpResponseMessage> SendFormAsync(string page, string target, params (string Name, string Value)[] fields)
    {
        var form = new Dictionary<string, string> { ["__RequestVerificationToken"] = await ReadTokenAsync(page) };
        foreach ((string name, string value) in fields)
            form[name] = value;
        return await Http.PostAsync(target, new FormUrlEncodedContent(form));
    }

    /// <summary>Signs LocalImgur's user in, who consents to everything.</summary>
    protected async Task SignInAsync()
    {
        using HttpResponseMessage answer = await SendFormAsync("/sign-in", "/sign-in");
        Assert.Contains("You are signed in.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
