using LocalImgur;

namespace Gallery.Hosts;

/// <summary>A LocalImgur in this process, which needs no account.</summary>
internal sealed class LocalHost(LocalImgurServer server, LocalImgurOptions options) : ImgurHost
{
    // Browsers may show more pages in a minute than a person who tries the gallery may spend credits in an hour.
    public const long UserCredits = 2_000;

    public override string Description => $"LocalImgur at {BaseAddress}, started for this run; set IMGUR_CLIENT_ID to meet the real Imgur";

    public override Uri BaseAddress => server.BaseAddress;

    public override string ClientId => options.ClientId;

    public override string? ClientSecret => options.ClientSecret;

    public override IReadOnlyList<string> MediaOrigins => [server.BaseAddress.GetLeftPart(UriPartial.Authority)];

    public static async Task<LocalHost> StartAsync()
    {
        var options = new LocalImgurOptions { UserCredits = UserCredits };
        return new LocalHost(await LocalImgurServer.StartAsync(options), options);
    }

    // At Imgur, the owner of an application registers where browsers are sent back to.
    public override void OnGalleryOpened(Uri gallery) => server.RedirectUri = new Uri(gallery, "/signed-in");

    public override ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return server.DisposeAsync();
    }
}
