using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>Read and search the gallery.</summary>
internal static class GalleryOperations
{
    private static readonly string[] Windows = ["day", "week", "month", "year", "all"];

    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/gallery/{section}/{sort}/{window}/{page}", List) { Query = ["showViral", "mature", "album_previews"] },
        new("GET", "/3/gallery/search", Search) { Query = ["q", "sort", "window", "page"] },
        new("GET", "/3/gallery/search/{sort}/{window}/{page}", Search) { Query = ["q"] },
        new("GET", "/3/gallery/image/{galleryHash}", GetImage),
        new("GET", "/3/gallery/album/{galleryHash}", GetAlbum),
    ];

    /// <summary>One page of posts, as gallery lists show them.</summary>
    public static JsonArray Page(Call call, IEnumerable<Post> posts, bool albumPreviews = true)
    {
        int size = call.World.Options.GalleryPageSize;
        int page = call.Count("page", most: int.MaxValue / size);
        return posts.Skip(page * size).Take(size)
            .Select(post => post.ToListJson(call, albumPreviews)).OfType<JsonObject>().ToJsonArray();
    }

    private static JsonArray List(Call call)
    {
        string section = call.Choice("section", "hot", "top", "user");
        string sort = section == "user"
            ? call.Choice("sort", "viral", "top", "time", "rising")
            : call.Choice("sort", "viral", "top", "time");
        string window = call.Choice("window", Windows);
        bool showViral = call.Flag("showViral", @default: true);
        bool mature = call.Flag("mature", @default: false);

        IEnumerable<Post> posts = call.World.Gallery.Where(post => mature || !post.Mature);
        posts = section switch
        {
            "hot" => posts.Where(static post => post.InMostViral),
            "top" => GalleryStore.Within(posts, window, call.Now),
            _ => posts.Where(post => showViral || !post.InMostViral),
        };
        return Page(call, GalleryStore.Sort(posts, sort, call.Now), call.Flag("album_previews", @default: true));
    }

    private static JsonArray Search(Call call)
    {
        string query = call.Query("q") is { Length: > 0 } sent ? sent : throw RefusalException.Bad("q is required");
        string sort = call.Choice("sort", "time", "viral", "top");
        string window = call.Choice("window", ["all", .. Windows]);
        string[] words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        IEnumerable<Post> posts = call.World.Gallery.Where(
            post => words.All(word => post.Title.Contains(word, StringComparison.OrdinalIgnoreCase)));
        if (sort == "top")
            posts = GalleryStore.Within(posts, window, call.Now);
        return Page(call, GalleryStore.Sort(posts, sort, call.Now));
    }

    private static JsonObject GetImage(Call call)
    {
        string id = call.Path("galleryHash");
        return call.World.Gallery.Find(id) is { IsAlbum: false } post ? post.ToJson(call) : throw RefusalException.NoImage(id);
    }

    private static JsonObject GetAlbum(Call call)
    {
        string id = call.Path("galleryHash");
        return call.World.Gallery.Find(id) is { IsAlbum: true } post ? post.ToJson(call) : throw RefusalException.NoAlbum(id);
    }
}
