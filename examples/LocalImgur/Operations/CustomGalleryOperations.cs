using System.Collections.Immutable;
using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>The gallery that a user puts together from tags, and the tags that a user does not want to see.</summary>
internal static class CustomGalleryOperations
{
    private static readonly string[] Tags = ["tags"];

    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/g/custom/{sort}/{window}/{page}", GetCustom) { Access = Access.User },
        new("GET", "/3/g/custom/{galleryHash}", GetItem) { Access = Access.User },
        new("PUT", "/3/g/custom/add_tags", AddTags) { Access = Access.User, Form = Tags, Query = Tags },
        new("DELETE", "/3/g/custom/remove_tags", RemoveTags) { Access = Access.User, Form = Tags, Query = Tags },
        new("GET", "/3/g/filtered/{sort}/{window}/{page}", GetFiltered) { Access = Access.User },
        new("POST", "/3/g/block_tag", Block) { Access = Access.User, Form = ["tag"] },
        new("POST", "/3/g/unblock_tag", Unblock) { Access = Access.User, Form = ["tag"] },
    ];

    private static JsonObject GetCustom(Call call)
    {
        Account user = call.RequireUser();
        List<Post> posts = WithTags(call, user.CustomTags);
        return CustomGalleryShape.Custom(user, posts.Count, GalleryOperations.Page(call, posts), call);
    }

    private static JsonObject GetFiltered(Call call)
    {
        Account user = call.RequireUser();
        List<Post> posts = WithTags(call, user.BlockedTags);
        return CustomGalleryShape.Filtered(user, posts.Count, GalleryOperations.Page(call, posts), call);
    }

    private static JsonObject GetItem(Call call)
    {
        string id = call.Path("galleryHash");
        return call.World.Gallery.Find(id) is { } post && post.Tags.Intersect(call.RequireUser().CustomTags).Any()
            ? post.ToJson(call)
            : throw RefusalException.NoImage(id);
    }

    private static JsonNode? AddTags(Call call)
    {
        List<string> sent = SentTags(call);
        Change(call, user => user with { CustomTags = user.CustomTags.AddRange(sent.Except(user.CustomTags)) });
        return null;
    }

    private static JsonNode? RemoveTags(Call call)
    {
        List<string> sent = SentTags(call);
        Change(call, user => user with { CustomTags = user.CustomTags.RemoveRange(sent) });
        return null;
    }

    private static JsonNode? Block(Call call)
    {
        string tag = Known(call, call.Form.Required("tag"));
        Change(call, user => user with { BlockedTags = user.BlockedTags.Remove(tag).Add(tag) });
        return null;
    }

    private static JsonNode? Unblock(Call call)
    {
        string tag = Known(call, call.Form.Required("tag"));
        Change(call, user => user with { BlockedTags = user.BlockedTags.Remove(tag) });
        return null;
    }

    private static List<Post> WithTags(Call call, ImmutableList<string> tags)
    {
        string sort = call.Choice("sort", "viral", "top", "time", "rising");
        string window = call.Choice("window", "week", "day", "month", "year", "all");
        IEnumerable<Post> posts = call.World.Gallery.Where(post => post.Tags.Any(tags.Contains));
        if (sort == "top")
            posts = GalleryStore.Within(posts, window, call.Now);
        return [.. GalleryStore.Sort(posts, sort, call.Now)];
    }

    // In the form or in the query: clients send a DELETE either way.
    private static List<string> SentTags(Call call)
    {
        string sent = call.Form.Text("tags") ?? call.Query("tags") ?? throw RefusalException.Bad("tags is required");
        string[] names = sent.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. names.Select(name => Known(call, name)).Distinct()];
    }

    private static string Known(Call call, string name) => (call.World.Catalogue.FindTag(name) ?? throw TagOperations.NoTag()).Name;

    private static void Change(Call call, Func<Account, Account> change)
        => call.World.Accounts.Update(call.RequireUser().Id, change);
}
