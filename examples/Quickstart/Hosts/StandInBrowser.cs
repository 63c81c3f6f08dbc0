using System.Web;
using LocalImgur;

namespace Quickstart.Hosts;

/// <summary>Goes where a browser would go, in a run without anybody at one: from LocalImgur's sign-in page back to the program.</summary>
internal sealed class StandInBrowser(LocalImgurServer server) : IAsyncDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private Task visit = Task.CompletedTask;

    /// <summary>Opens a page, as <see cref="ImgurGen.LoopbackSignIn.OpenBrowser"/> asks for.</summary>
    public async Task OpenAsync(Uri page, CancellationToken cancellationToken)
    {
        // Imgur sends browsers only to the address that was registered. This one has a port that was free a moment ago, so it is new.
        server.RedirectUri = new Uri(HttpUtility.ParseQueryString(page.Query)["redirect_uri"]!);

        using HttpResponseMessage answer = await http.GetAsync(page, cancellationToken);
        Uri back = answer.Headers.Location
            ?? throw new InvalidOperationException($"LocalImgur's sign-in page sends the browser nowhere: HTTP {(int)answer.StatusCode}.");

        // Not waited for: the program answers there once this method has returned.
        visit = VisitAsync(back);
    }

    public async ValueTask DisposeAsync()
    {
        // A window that is closed while it loads fails at that; whether the user is signed in, the program knows from elsewhere.
        http.Dispose();
        await visit.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task VisitAsync(Uri page)
    {
        using HttpResponseMessage answer = await http.GetAsync(page);
    }
}
