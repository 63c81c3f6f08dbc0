using System.Globalization;
using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>The comments on a gallery post, by way of the post.</summary>
internal static class GalleryCommentOperations
{
    private static readonly string[] Fields = ["comment"];

    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/gallery/{galleryHash}/comments/{sort}", List),
        new("GET", "/3/gallery/{galleryHash}/comments/count", call => Comments(call).Count),
        new("GET", "/3/gallery/{galleryHash}/comments/ids", ListIds),
        new("GET", "/3/gallery/{galleryHash}/comment/{commentId}", call => Find(call).ToTreeJson(call)),
        new("POST", "/3/gallery/{galleryHash}/comment", Write) { Access = Access.User, Form = Fields },
        new("POST", "/3/gallery/{galleryHash}/comment/{commentId}", Reply) { Access = Access.User, Form = Fields },
    ];

    private static JsonArray List(Call call)
    {
        IEnumerable<Comment> comments = Comments(call).Where(static comment => comment.ParentId == 0);
        comments = call.Choice("sort", "best", "top", "new") == "new"
            ? comments.OrderByDescending(static comment => comment.Written)
            : comments.OrderByDescending(static comment => comment.Votes.Points);
        return comments.Select(comment => comment.ToTreeJson(call)).ToJsonArray();
    }

    private static JsonArray ListIds(Call call) => Comments(call).Select(static comment => (JsonNode)comment.Id).ToJsonArray();

    private static JsonObject Write(Call call)
        => new() { ["id"] = CommentOperations.Write(call, GalleryItemOperations.Find(call).Id, parentId: 0) };

    // The id of a reply has been seen as a string, that of a comment as a number.
    private static JsonObject Reply(Call call)
    {
        Comment parent = Find(call);
        return new() { ["id"] = CommentOperations.Write(call, parent.PostId, parent.Id).ToString(CultureInfo.InvariantCulture) };
    }

    private static IReadOnlyList<Comment> Comments(Call call) => call.World.Comments.On(GalleryItemOperations.Find(call).Id);

    private static Comment Find(Call call)
    {
        Post post = GalleryItemOperations.Find(call);
        long id = call.Number("commentId");
        return call.World.Comments.Find(id) is { } comment && comment.PostId == post.Id ? comment : throw CommentOperations.NoComment(id);
    }
}
