using System.Net;
using Imgur;
using ImgurGen;

namespace Extend.Mocks;

/// <summary>
/// A gallery of one page. Of an operation's methods, the one that returns the whole response is the one that the others call: whoever
/// overrides that has them all, <c>...AllAsync</c> included.
/// </summary>
internal sealed class StubGallery(IReadOnlyList<GalleryItem> posts) : GalleryOperations
{
#pragma warning disable CS0672 // the overlay deprecates it for callers
    public override Task<ApiResponse<IReadOnlyList<GalleryItem>>> GetGalleryResponseAsync(
#pragma warning restore CS0672
        GetGallerySection section = GetGallerySection.Hot, GetGallerySort sort = GetGallerySort.Viral, GalleryWindow window = GalleryWindow.Day,
        long page = 0, bool? showViral = null, bool? mature = null, bool? albumPreviews = null, CancellationToken cancellationToken = default)
        => Task.FromResult(new ApiResponse<IReadOnlyList<GalleryItem>>(HttpStatusCode.OK, page == 0 ? posts : []));
}
