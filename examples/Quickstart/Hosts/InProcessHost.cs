using ImgurGen;
using LocalImgur;

namespace Quickstart.Hosts;

/// <summary>A LocalImgur in this process: it needs no account, nobody at a browser, and fails on request.</summary>
internal sealed class InProcessHost : ImgurHost
{
    private readonly LocalImgurOptions options;
    private readonly LocalImgurServer server;
    private readonly StandInBrowser browser;
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("imgurgen-quickstart-");

    private InProcessHost(LocalImgurOptions startedWith, LocalImgurServer started)
    {
        options = startedWith;
        server = started;
        browser = new StandInBrowser(started);
    }

    public override string Description
        => $"with LocalImgur at {BaseAddress}, started for this run.\nSet IMGUR_CLIENT_ID to meet the real Imgur.";

    public override int? RequestCount => server.Requests.Count;

    public override IReadOnlyList<string> Complaints => server.Complaints;

    public override string TokenFile => Path.Combine(directory.FullName, "tokens.json");

    protected override Uri BaseAddress => server.BaseAddress;

    protected override string ClientId => options.ClientId;

    protected override string? ClientSecret => options.ClientSecret;

    // Port 0 is whichever is free.
    protected override Uri RedirectUri { get; } = new("http://127.0.0.1:0/signed-in");

    public static async Task<InProcessHost> StartAsync(CancellationToken cancellationToken)
    {
        var options = new LocalImgurOptions { SignInWithoutAsking = true };
        return new InProcessHost(options, await LocalImgurServer.StartAsync(options, cancellationToken));
    }

    public override LoopbackSignIn CreateSignIn(OAuthClient oauth) => new(oauth) { OpenBrowser = browser.OpenAsync };

    public override bool TryEndAccessTokens()
    {
        server.ExpireAccessTokens();
        return true;
    }

    public override bool TryOverload()
    {
        server.Fault = new Fault(FaultKind.Html503) { Count = 1 };
        return true;
    }

    public override async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        await server.DisposeAsync();
        directory.Delete(recursive: true);
    }
}
