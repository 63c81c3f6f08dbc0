using System.Net.Sockets;
using System.Text;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Auth;

/// <summary>A sign-in on this machine, whose browser the test plays.</summary>
public abstract class LoopbackTest : OAuthTest
{
    protected TaskCompletionSource<Uri> Opened { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    protected HttpClient Browser { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public override async Task DisposeAsync()
    {
        Browser.Dispose();
        await base.DisposeAsync();
    }

    protected override void Configure(OAuthClientOptions options) => Configure(options, new Uri("http://127.0.0.1:0/oauthcallback"));

    protected OAuthClient CreateClient(Uri? redirect) => Server.CreateClient(Time, options => Configure(options, redirect));

    protected LoopbackSignIn Helper(OAuthClient? other = null) => new(other ?? Client)
    {
        OpenBrowser = (page, _) =>
        {
            Opened.SetResult(page);
            return Task.CompletedTask;
        },
    };

    /// <summary>What the opened page tells: where to go back to, and with which state.</summary>
    protected async Task<(string Redirect, string State)> OpenedAsync()
    {
        string[] query = (await Opened.Task).Query.TrimStart('?').Split('&');
        string Value(string name) => Uri.UnescapeDataString(query.Single(part => part.StartsWith(name + "=", StringComparison.Ordinal))[(name.Length + 1)..]);
        return (Value("redirect_uri"), Value("state"));
    }

    protected Task<HttpResponseMessage> PostAsync(string redirect, string fragment, string? origin = null, string type = "application/x-www-form-urlencoded")
    {
        var message = new HttpRequestMessage(HttpMethod.Post, redirect) { Content = new StringContent(fragment, Encoding.UTF8, type) };
        message.Headers.Add("Origin", origin ?? new Uri(redirect).GetLeftPart(UriPartial.Authority));
        return Browser.SendAsync(message);
    }

    private void Configure(OAuthClientOptions options, Uri? redirect)
    {
        options.RedirectUri = redirect;
        options.LoggerFactory = Logs;
    }
}
