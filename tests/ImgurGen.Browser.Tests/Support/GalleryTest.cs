using Gallery;
using Gallery.Hosts;
using LocalImgur;
using Microsoft.AspNetCore.Builder;

namespace ImgurGen.Browser.Tests.Support;

/// <summary>A gallery and a LocalImgur of its own, fresh for each test, each on a port of its own.</summary>
public abstract class GalleryTest : IAsyncLifetime
{
    private LocalImgurServer? imgur;
    private WebApplication? app;
    private Uri? address;

    /// <summary>The Imgur that the gallery shows.</summary>
    protected LocalImgurServer Imgur => imgur!;

    /// <summary>Where the gallery is, with a slash at the end.</summary>
    protected Uri Address => address!;

    /// <summary>Three pages of twelve posts.</summary>
    protected virtual LocalImgurOptions Options { get; } = new() { GalleryPages = 3, GalleryPageSize = 12 };

    /// <summary>The gallery's command line.</summary>
    protected virtual string[] Arguments => ["--urls", "http://127.0.0.1:0"];

    public virtual async Task InitializeAsync()
    {
        imgur = await LocalImgurServer.StartAsync(Options);
        app = GalleryApp.Create(Arguments, new LocalHost(imgur, Options));
        await app.StartAsync();
        address = GalleryApp.AddressOf(app);
    }

    public virtual async Task DisposeAsync()
    {
        await app!.DisposeAsync();
        await imgur!.DisposeAsync();
    }

    /// <summary>The paths that the gallery has asked Imgur for, pictures and sign-in left out.</summary>
    protected IReadOnlyList<string> Asked()
        => [.. Imgur.Requests.Select(static sent => sent.Path).Where(static path => path.StartsWith("/3/", StringComparison.Ordinal))];
}
