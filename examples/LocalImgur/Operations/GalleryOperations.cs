using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>Read the gallery.</summary>
internal static class GalleryOperations
{
    private const int LastRandomPage = 50;

    private static readonly string[] Windows = ["day", "week", "month", "year", "all"];

    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/gallery/{section}/{sort}/{window}/{page}", List) { Query = ["showViral", "mature", "album_previews"] },
        new("GET", "/3/gallery/random/random/{page}", Random),
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

    // Shuffled anew each hour: within it, pages do not overlap.
    private static JsonArray Random(Call call)
    {
        call.Count("page", most: LastRandomPage);
        ulong hour = (ulong)call.Now.ToUnixTimeSeconds() / 3600;
        return Page(call, call.World.Gallery.Where(static _ => true).OrderBy(post => IdSource.Shake(hour, post.Id)));
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
