using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>What belongs to a user, in pages.</summary>
internal static class AccountListOperations
{
    private const int DefaultPageSize = 50;
    private const int MaxPageSize = 100;

    private static readonly string[] Paging = ["page", "perPage"];

    /// <summary>Each list stands at its bare path, and again with its page (and sort) in the path, as the documentation has it.</summary>
    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/account/{username}/images", Images) { Access = Access.User, Query = Paging },
        new("GET", "/3/account/{username}/images/{page}", Images) { Access = Access.User, Query = ["perPage"] },
        new("GET", "/3/account/{username}/albums", Albums) { Query = Paging },
        new("GET", "/3/account/{username}/albums/{page}", Albums) { Query = ["perPage"] },
        new("GET", "/3/account/{username}/comments", Comments) { Query = Paging },
        new("GET", "/3/account/{username}/comments/{sort}/{page}", Comments),
        new("GET", "/3/account/{username}/favorites", Favorites) { Access = Access.User, Query = Paging },
        new("GET", "/3/account/{username}/favorites/{page}/{sort}", Favorites) { Access = Access.User },
        new("GET", "/3/account/{username}/gallery_favorites", GalleryFavorites) { Query = Paging },
        new("GET", "/3/account/{username}/gallery_favorites/{page}/{sort}", GalleryFavorites),
        new("GET", "/3/account/{username}/submissions", Submissions) { Query = Paging },
        new("GET", "/3/account/{username}/submissions/{page}", Submissions),
        new("GET", "/3/account/{username}/submissions/{page}/{sort}", Submissions),
    ];

    /// <summary>The albums of the account in the path: its owner sees all of them, others those that are public.</summary>
    public static IEnumerable<Album> VisibleAlbums(Call call)
    {
        Account account = AccountOperations.Named(call);
        bool isOwn = account.Id == call.User?.Id;
        return call.World.Albums.Of(account.Id).Where(album => isOwn || album.Privacy == "public");
    }

    /// <summary>The comments of the account in the path, in the order that the request asks for.</summary>
    public static IEnumerable<Comment> SortedComments(Call call)
    {
        IReadOnlyList<Comment> newestFirst = call.World.Comments.Of(AccountOperations.Named(call).Id);
        return call.Choice("sort", "newest", "oldest", "best", "worst") switch
        {
            "oldest" => newestFirst.Reverse(),
            "best" => newestFirst.OrderByDescending(static comment => comment.Votes.Points),
            "worst" => newestFirst.OrderBy(static comment => comment.Votes.Points),
            _ => newestFirst,
        };
    }

    private static JsonArray Images(Call call)
        => Page(call, call.World.Images.Of(AccountOperations.Own(call).Id)).Select(image => image.ToJson(call)).ToJsonArray();

    private static JsonArray Albums(Call call)
        => Page(call, VisibleAlbums(call).Select((album, order) => album.ToListJson(order, call))).ToJsonArray();

    private static JsonArray Comments(Call call)
        => Page(call, SortedComments(call)).Select(comment => comment.ToJson(call)).ToJsonArray();

    private static JsonArray Favorites(Call call)
        => FavoritePage(call, call.World.Favorites.Of(AccountOperations.Own(call).Id));

    private static JsonArray GalleryFavorites(Call call)
    {
        IReadOnlyList<string> favorites = call.World.Favorites.Of(AccountOperations.Named(call).Id);
        return FavoritePage(call, favorites.Where(id => call.World.Gallery.Find(id) is not null));
    }

    private static JsonArray FavoritePage(Call call, IEnumerable<string> newestFirst)
    {
        IEnumerable<string> sorted = call.Choice("sort", "newest", "oldest") == "oldest" ? newestFirst.Reverse() : newestFirst;
        IEnumerable<JsonObject> favorites = sorted.Select(id => FavoriteShape.ToJson(id, call)).OfType<JsonObject>();
        return Page(call, favorites).ToJsonArray();
    }

    private static JsonArray Submissions(Call call)
    {
        Account account = AccountOperations.Named(call);
        IEnumerable<Post> own = call.World.Gallery.Where(post => post.AccountId == account.Id);
        IEnumerable<Post> posts = call.Choice("sort", "newest", "oldest", "best", "worst") switch
        {
            "oldest" => GalleryStore.Sort(own, "time", call.Now).Reverse(),
            "best" => GalleryStore.Sort(own, "top", call.Now),
            "worst" => GalleryStore.Sort(own, "top", call.Now).Reverse(),
            _ => GalleryStore.Sort(own, "time", call.Now),
        };
        return Page(call, posts).Select(post => Submission(post, call)).OfType<JsonObject>().ToJsonArray();
    }

    // In this list alone, whether an album is a favourite is null: nobody looked.
    private static JsonObject? Submission(Post post, Call call)
    {
        JsonObject? json = post.ToListJson(call);
        if (json is not null && post.IsAlbum)
            json["favorite"] = null;
        return json;
    }

    private static IEnumerable<T> Page<T>(Call call, IEnumerable<T> items)
    {
        int size = call.Count("perPage", DefaultPageSize, least: 1, most: MaxPageSize);
        int page = call.Count("page", most: int.MaxValue / MaxPageSize);
        return items.Skip(page * size).Take(size);
    }
}
