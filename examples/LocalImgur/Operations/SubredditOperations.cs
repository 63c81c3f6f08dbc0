using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>Pictures that were copied from Reddit. A subreddit that was never copied is empty, not missing.</summary>
internal static class SubredditOperations
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/gallery/r/{subreddit}/{sort}/{window}/{page}", List),
        new("GET", "/3/gallery/r/{subreddit}/{imageHash}", Get),
    ];

    private static JsonArray List(Call call)
    {
        string sort = call.Choice("sort", "time", "top");
        string window = call.Choice("window", "week", "day", "month", "year", "all");
        IEnumerable<Post> posts = Of(call);
        if (sort == "top")
            posts = GalleryStore.Within(posts, window, call.Now).OrderByDescending(static post => post.Boost);

        int size = call.World.Options.GalleryPageSize;
        int page = call.Count("page", most: int.MaxValue / size);
        return posts.Skip(page * size).Take(size).Select(post => post.ToSubredditJson(call)).OfType<JsonObject>().ToJsonArray();
    }

    private static JsonObject Get(Call call)
    {
        string id = call.Path("imageHash");
        return Of(call).FirstOrDefault(post => post.Id == id)?.ToSubredditJson(call) ?? throw RefusalException.NoImage(id);
    }

    /// <summary>What was copied from the subreddit in the path, newest first.</summary>
    private static IEnumerable<Post> Of(Call call)
    {
        string subreddit = call.Path("subreddit");
        IReadOnlyList<Post> posts = call.World.Subreddits.Where(
            post => post.Section.Equals(subreddit, StringComparison.OrdinalIgnoreCase));
        return GalleryStore.Sort(posts, "time", call.Now);
    }
}
