using Imgur;
using ImgurGen;
using Quickstart.Telling;

namespace Quickstart.Steps;

/// <summary>Walks through the gallery twice: post by post, and page by page.</summary>
internal static class BrowseGallery
{
    private const int FirstPosts = 5;
    private const int Posts = 150;

    public static async Task RunAsync(ImgurClient imgur, Narrator narrator, CancellationToken cancellationToken)
    {
        narrator.Chapter("Browse the gallery", $"await foreach (GalleryItem item in imgur.Gallery.GetGalleryAllAsync().Limit({FirstPosts}))");

        // Nothing is asked for yet: a loop asks for a page when it gets there. Posts move while one reads, and come twice then.
        PagedResults<GalleryItem> gallery = imgur.Gallery
            .GetGalleryAllAsync(GetGallerySection.Hot, GetGallerySort.Viral, cancellationToken: cancellationToken)
            .WithoutDuplicates(static item => item.Id);

        var posts = new PostTable();
        await foreach (GalleryItem item in gallery.Limit(FirstPosts))
            posts.Add(Post.Of(item));
        narrator.Show(posts.Table);

        // With Prefetch the next page is on its way while this one is told of; the limit says when there is no next one.
        await foreach (Page<GalleryItem> page in gallery.Limit(Posts).Prefetch().Pages())
        {
            int albums = page.Items.OfType<GalleryAlbum>().Count();
            string count = Words.Count(page.Items.Count, "post");
            narrator.Done($"Page {page.Number}: {count}, {albums} of them albums. {Source(page)} {Credits(page)}");
        }
    }

    // A page carries the whole answer that brought it. The first was here already, for the table.
    private static string Source(Page<GalleryItem> page) => page.Response.FromCache ? "Confirmed (304)." : "Sent in full.";

    private static string Credits(Page<GalleryItem> page)
        => page.Response.RateLimits?.User is { Remaining: { } left } ? $"{Words.Count(left, "credit")} left." : "";
}
