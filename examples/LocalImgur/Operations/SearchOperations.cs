using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Operations;

/// <summary>Search the gallery, by a query or field by field.</summary>
internal static class SearchOperations
{
    private static readonly string[] Advanced = ["q_all", "q_any", "q_exactly", "q_not", "q_type", "q_size_px"];

    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/gallery/search", Search) { Query = ["q"] },
        new("GET", "/3/gallery/search/{sort}/{window}/{page}", Search) { Query = ["q", .. Advanced] },
    ];

    private static JsonArray Search(Call call)
    {
        string sort = call.Choice("sort", "time", "viral", "top");
        string window = call.Choice("window", "all", "day", "week", "month", "year");

        IEnumerable<Post> posts = call.World.Gallery.Where(Condition(call));
        if (sort == "top")
            posts = GalleryStore.Within(posts, window, call.Now);
        return GalleryOperations.Page(call, GalleryStore.Sort(posts, sort, call.Now));
    }

    // Where any of the advanced parameters is there, q is ignored.
    private static Func<Post, bool> Condition(Call call)
    {
        if (Advanced.Any(name => call.Query(name) is not null))
            return AdvancedCondition(call);
        string query = call.Query("q") is { Length: > 0 } sent ? sent : throw RefusalException.Bad("q is required");
        var parsed = SearchQuery.Parse(query);
        return post => parsed.Matches(post, call.World);
    }

    private static Func<Post, bool> AdvancedCondition(Call call)
    {
        string[] all = Words(call, "q_all");
        string[] any = Words(call, "q_any");
        string[] none = Words(call, "q_not");
        string exactly = call.Query("q_exactly") ?? "";
        string? type = OptionalChoice(call, "q_type", "jpg", "png", "gif", "anigif", "album");
        string? size = OptionalChoice(call, "q_size_px", "small", "med", "big", "lrg", "huge");
        return post => all.All(word => InTitle(post, word))
            && (any.Length == 0 || any.Any(word => InTitle(post, word)))
            && !none.Any(word => InTitle(post, word))
            && InTitle(post, exactly)
            && (type is null || IsOfType(post, type, call.World))
            && (size is null || IsOfSize(post, size, call.World));
    }

    private static string[] Words(Call call, string name) => (call.Query(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string? OptionalChoice(Call call, string name, params string[] choices)
        => call.Query(name) is null ? null : call.Choice(name, choices);

    private static bool InTitle(Post post, string text) => post.Title.Contains(text, StringComparison.OrdinalIgnoreCase);

    private static bool IsOfType(Post post, string type, World world)
    {
        if (post.IsAlbum || type == "album")
            return post.IsAlbum && type == "album";
        return world.Images.Find(post.Id)?.Picture is { } picture
            && (type == "anigif" ? picture is { Extension: "gif", Animated: true } : picture.Extension == type);
    }

    // The longer side decides, of an album that of its cover.
    private static bool IsOfSize(Post post, string size, World world)
    {
        string? id = post.IsAlbum ? world.Albums.Find(post.Id)?.Cover : post.Id;
        if (id is null || world.Images.Find(id) is not { } image)
            return false;

        int side = Math.Max(image.Picture.Width, image.Picture.Height);
        return size == side switch
        {
            <= 500 => "small",
            <= 2_000 => "med",
            <= 5_000 => "big",
            < 10_000 => "lrg",
            _ => "huge",
        };
    }
}
