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

        if (context.Json)
            JsonOutput.WriteList<GalleryItem, GalleryItem.JsonCodec>(context.Console, found);
        else if (found.Count == 0)
            context.Console.Say("There are no such posts.");
        else
            context.Console.Screen.Write(PostTable.Of(found));
        return ExitCode.Done;
    }
}
