using System.Collections.Immutable;
using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>One gallery post, its votes and its tags.</summary>
internal static class GalleryItemOperations
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/gallery/{galleryHash}", call => Find(call).ToJson(call)),
        new("DELETE", "/3/gallery/{galleryHash}", Remove) { Access = Access.User },
        new("GET", "/3/gallery/{galleryHash}/votes", GetVotes),
        new("GET", "/3/gallery/{galleryHash}/tags", GetTags),
        new("POST", "/3/gallery/tags/{galleryHash}", UpdateTags) { Access = Access.User, Form = ["tags"] },
        new("POST", "/3/gallery/{galleryHash}/vote/tag/{tagName}/{vote}", call => VoteOnTag(call, Vote(call))) { Access = Access.User },
        new("DELETE", "/3/gallery/{galleryHash}/vote/tag/{tagName}/{vote}", RemoveTagVote) { Access = Access.User },
    ];

    /// <summary>The post in the path.</summary>
    public static Post Find(Call call)
    {
        string id = call.Path("galleryHash");
        return call.World.Gallery.Find(id) ?? throw RefusalException.NoImage(id);
    }

    /// <summary>The names of the tags of a comma list. Those that do not exist are left out: tags are made elsewhere.</summary>
    public static ImmutableArray<string> KnownTags(Call call)
        => [.. (call.Form.List("tags") ?? []).Select(call.World.Catalogue.FindTag).OfType<Tag>().Select(static tag => tag.Name).Distinct()];

    private static JsonNode Remove(Call call)
    {
        call.World.Gallery.Remove(FindOwn(call).Id);
        return true;
    }

    private static JsonObject GetVotes(Call call)
    {
        Votes votes = Find(call).Votes;
        return new JsonObject { ["ups"] = votes.Ups, ["downs"] = votes.Downs };
    }

    private static JsonObject GetTags(Call call)
    {
        Post post = Find(call);
        string author = call.World.UrlOf(post.AccountId) ?? "";
        return new JsonObject { ["tags"] = post.Tags.Select(tag => Describe(tag, post.VotesOn(tag), author)).ToJsonArray() };
    }

    private static JsonObject Describe(string tag, Votes votes, string author)
        => new() { ["name"] = tag, ["ups"] = votes.Ups, ["downs"] = votes.Downs, ["author"] = author };

    private static JsonNode UpdateTags(Call call)
    {
        Post post = FindOwn(call);
        call.Form.Required("tags");
        call.World.Gallery.SetTags(post.Id, KnownTags(call));
        return true;
    }

    private static JsonNode RemoveTagVote(Call call)
    {
        Vote(call);
        return VoteOnTag(call, "veto");
    }

    private static JsonNode VoteOnTag(Call call, string vote)
    {
        Post post = Find(call);
        Tag tag = TagOperations.Find(call);
        if (!post.Tags.Contains(tag.Name))
            throw TagOperations.NoTag();
        call.World.Gallery.VoteOnTag(post.Id, tag.Name, call.RequireUser().Id, vote);
        return true;
    }

    private static string Vote(Call call) => call.Choice("vote", "up", "down", "veto");

    private static Post FindOwn(Call call)
    {
        Post post = Find(call);
        return post.AccountId == call.RequireUser().Id ? post : throw RefusalException.Forbidden();
    }
}
