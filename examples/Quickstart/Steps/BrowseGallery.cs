using Imgur;
using ImgurGen;
using Quickstart.Telling;

namespace Quickstart.Steps;

/// <summary>Walks through the gallery twice: post by post, and page by page.</summary>
internal static class BrowseGallery
{
    private const int Posts = 5;
    private const int Pages = 3;

    public static async Task RunAsync(ImgurClient imgur, Narrator narrator, CancellationToken cancellationToken)
    {
        narrator.Chapter("Browse the gallery", "await foreach (GalleryItem item in imgur.Gallery.GetGalleryAllAsync())");

        // Nothing is asked for yet. A loop asks for a page when it gets there, and ends when it is left or the gallery is.
        PagedResults<GalleryItem> gallery = imgur.Gallery.GetGalleryAllAsync(
            GetGallerySection.Hot, GetGallerySort.Viral, cancellationToken: cancellationToken);

        var posts = new PostTable();
        await foreach (GalleryItem item in gallery.Take(Posts))
            posts.Add(Post.Of(item));
        narrator.Show(posts.Table);

        await foreach (Page<GalleryItem> page in gallery.Pages().Take(Pages))
        {
            int albums = page.Items.OfType<GalleryAlbum>().Count();
            narrator.Done($"Page {page.Number}: {Words.Count(page.Items.Count, "post")}, {albums} of them albums. {Credits(page)}");
        }
    }

    // A page carries the whole answer that brought it.
    private static string Credits(Page<GalleryItem> page)
        => page.Response.RateLimits?.User is { Remaining: { } left } ? $"{Words.Count(left, "credit")} left." : "";
}
