using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

/// <summary>A test of operations that also sees what is sent as bodies.</summary>
public abstract class OperationTest : ImgurTest, IDisposable
{
    private readonly BodyLog log = new();
    private HttpClient? transport;
    private ImgurClient? watched;

    /// <summary>A client of the user who is logged in, whose bodies <see cref="AssertBody"/> sees.</summary>
    protected ImgurClient Watched => watched ??= new ImgurClient(
        transport = new HttpClient(log), ClientOptions(new BearerTokenCredential(Options.AccessToken)));

    public void Dispose()
    {
        watched?.Dispose();
        transport?.Dispose();
        log.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Asserts what the body of the watched client's last request was.</summary>
    protected void AssertBody(string body) => Assert.Equal(body, log.Bodies[^1]);

    /// <summary>All that is in the gallery, the newest first: 24 posts of the seeds, and one of the user.</summary>
    protected async Task<IReadOnlyList<GalleryItem>> WholeGalleryAsync()
    {
        List<GalleryItem> items = [];
        await foreach (GalleryItem item in Anonymous.Gallery.GetGalleryAllAsync(GetGallerySection.User, GetGallerySort.Time, GalleryWindow.All))
            items.Add(item);
        return items;
    }

    /// <summary>The user's own post, <c>My first submission</c>.</summary>
    protected async Task<GalleryImage> OwnPostAsync() =>
        Assert.IsType<GalleryImage>(Assert.Single(await Anonymous.Account.GetAccountSubmissionsAsync(Options.Username)));
}
