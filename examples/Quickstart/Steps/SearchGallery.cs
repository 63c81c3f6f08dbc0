using Imgur;
using Quickstart.Telling;

namespace Quickstart.Steps;

/// <summary>Searches the gallery.</summary>
internal static class SearchGallery
{
    private const string Query = "cat";
    private const int Posts = 3;

    public static async Task RunAsync(ImgurClient imgur, Narrator narrator, CancellationToken cancellationToken)
    {
        narrator.Chapter("Search it", $"imgur.Gallery.SearchGalleryAsync(q: \"{Query}\")");
        IReadOnlyList<GalleryItem> found = await imgur.Gallery.SearchGalleryAsync(Query, cancellationToken: cancellationToken);
        if (found.Count == 0)
        {
            narrator.Done($"No post has to do with a {Query}.");
            return;
        }

        var posts = new PostTable();
        foreach (GalleryItem item in found.Take(Posts))
            posts.Add(Post.Of(item));
        narrator.Done($"{Words.Count(found.Count, "post")}. The first of them:");
        narrator.Show(posts.Table);
    }
}
