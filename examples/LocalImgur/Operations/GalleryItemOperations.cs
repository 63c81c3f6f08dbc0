using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>What belongs to one gallery post: documented operations that the published specification lacks.</summary>
internal static class GalleryItemOperations
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/gallery/{galleryHash}", call => Find(call).ToJson(call)),
        new("DELETE", "/3/gallery/{galleryHash}", Remove) { Access = Access.User },
        new("GET", "/3/gallery/{galleryHash}/votes", Votes),
        new("GET", "/3/gallery/{galleryHash}/tags", Tags),
        new("GET", "/3/gallery/{galleryHash}/comments/{sort}", Comments),
        new("GET", "/3/gallery/{galleryHash}/comment/{commentId}", Comment),
        new("POST", "/3/gallery/{galleryHash}/comment", Write) { Access = Access.User, Form = ["comment"] },
    ];

    private static JsonNode Remove(Call call)
    {
        Post post = Find(call);
        if (post.AccountId != call.RequireUser().Id)
            throw RefusalException.Forbidden();
        call.World.Gallery.Remove(post.Id);
        return true;
    }

    private static JsonObject Votes(Call call)
    {
        Votes votes = Find(call).Votes;
        return new JsonObject { ["ups"] = votes.Ups, ["downs"] = votes.Downs };
    }

    private static JsonObject Tags(Call call)
    {
        Post post = Find(call);
        string? author = call.World.UrlOf(post.AccountId);
        IEnumerable<JsonObject> tags = post.Tags.Select(
            name => new JsonObject { ["name"] = name, ["ups"] = 1, ["downs"] = 0, ["author"] = author });
        return new JsonObject { ["tags"] = tags.ToJsonArray() };
    }

    private static JsonArray Comments(Call call)
    {
        IEnumerable<Comment> comments = call.World.Comments.On(Find(call).Id).Where(static comment => comment.ParentId == 0);
        comments = call.Choice("sort", "best", "top", "new") == "new"
            ? comments.OrderByDescending(static comment => comment.Written)
            : comments.OrderByDescending(static comment => comment.Votes.Points);
        return comments.Select(comment => comment.ToTreeJson(call)).ToJsonArray();
    }

    private static JsonObject Comment(Call call)
    {
        Post post = Find(call);
        long id = call.Number("commentId");
        Comment? comment = call.World.Comments.Find(id);
        return comment?.PostId == post.Id ? comment.ToTreeJson(call) : throw CommentOperations.NoComment(id);
    }

    private static JsonObject Write(Call call)
        => new() { ["id"] = CommentOperations.Write(call, Find(call).Id, parentId: 0) };

    private static Post Find(Call call)
    {
        string id = call.Path("galleryHash");
        return call.World.Gallery.Find(id) ?? throw RefusalException.NoImage(id);
    }
}
