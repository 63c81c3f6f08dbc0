using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>Memes in the gallery, and the backgrounds that memes are made of.</summary>
internal static class MemegenOperations
{
    private const int Defaults = 12;

    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/memegen/defaults", ListDefaults),
        new("GET", "/3/g/memes/{sort}/{window}/{page}", List),
        new("GET", "/3/g/memes/{galleryHash}", Get),
    ];

    private static JsonArray ListDefaults(Call call)
    {
        IEnumerable<Post> posts = call.World.Gallery.Where(static post => !post.IsAlbum && post.InMostViral);
        return GalleryStore.Sort(posts, "top", call.Now).Take(Defaults)
            .Select(post => post.ToMemeJson(call)).OfType<JsonObject>().ToJsonArray();
    }

    private static JsonArray List(Call call)
    {
        string sort = call.Choice("sort", "viral", "time", "top");
        string window = call.Choice("window", "week", "day", "month", "year", "all");
        IEnumerable<Post> posts = call.World.Gallery.Where(static post => post.IsMeme);
        if (sort == "top")
            posts = GalleryStore.Within(posts, window, call.Now);
        return GalleryOperations.Page(call, GalleryStore.Sort(posts, sort, call.Now));
    }

    private static JsonObject Get(Call call)
    {
        string id = call.Path("galleryHash");
        return call.World.Gallery.Find(id) is { IsMeme: true } post && post.ToMemeJson(call) is { } json
            ? json
            : throw RefusalException.NoImage(id);
    }
}
