using Imgur;
using ImgurCli.Output;
using ImgurGen;

namespace ImgurCli.Commands;

/// <summary>Shows posts, however they were found.</summary>
internal static class PostList
{
    public static async Task<ExitCode> ShowAsync(CommandContext context, PagedResults<GalleryItem> posts)
    {
        var found = new List<GalleryItem>();
        await foreach (GalleryItem post in posts)
            found.Add(post);
        return context.ShowList<GalleryItem, GalleryItem.JsonCodec>(found, "There are no such posts.", PostTable.Of);
    }
}
