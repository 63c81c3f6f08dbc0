using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>The backgrounds that memes are made of.</summary>
internal static class MemegenOperations
{
    private const int Defaults = 12;

    public static IEnumerable<Operation> All { get; } = [new("GET", "/3/memegen/defaults", List)];

    private static JsonArray List(Call call)
    {
        IEnumerable<Post> posts = call.World.Gallery.Where(static post => !post.IsAlbum && post.InMostViral);
        return GalleryStore.Sort(posts, "top", call.Now).Take(Defaults).Select(post => Meme(post, call)).OfType<JsonObject>().ToJsonArray();
    }

    private static JsonObject? Meme(Post post, Call call)
    {
        JsonObject? json = post.ToListJson(call);
        if (json is null)
            return null;
        json["meme_metadata"] = new JsonObject
        {
            ["meme_name"] = post.Title,
            ["top_text"] = null,
            ["bottom_text"] = null,
            ["bg_image"] = post.Id,
        };
        return json;
    }
}
