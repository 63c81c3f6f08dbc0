using System.Globalization;
using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>Write, read, vote on and delete comments.</summary>
internal static class CommentOperations
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("POST", "/3/comment", Create) { Access = Access.User, Form = ["image_id", "comment", "parent_id"] },
        new("GET", "/3/comment/{commentId}", Get),
        new("DELETE", "/3/comment/{commentId}", Delete) { Access = Access.User },
        new("POST", "/3/comment/{commentId}", Reply) { Access = Access.User, Form = ["image_id", "comment"] },
        new("POST", "/3/comment/{commentId}/vote/{vote}", Vote) { Access = Access.User },
        new("GET", "/3/comment/{commentId}/replies", Get),
        new("POST", "/3/comment/{commentId}/report", Report) { Access = Access.User, Form = ["reason"] },
    ];

    // Imgur has answered a comment that is not there with success, 200 and this text in place of the comment.
    private static JsonNode Get(Call call)
        => call.World.Comments.Find(call.Number("commentId")) is { } comment
            ? comment.ToTreeJson(call)
            : "An error occurred while fetching the comment";

    private static JsonObject Create(Call call)
    {
        long parent = call.Form.Text("parent_id") is { Length: > 0 } text ? ParentIn(call, text) : 0;
        return new JsonObject { ["id"] = Write(call, call.Form.Required("image_id"), parent) };
    }

    // The id of a reply has been seen as a string, that of a comment as a number.
    private static JsonObject Reply(Call call)
        => new() { ["id"] = Write(call, call.Form.Required("image_id"), Find(call).Id).ToString(CultureInfo.InvariantCulture) };

    private static JsonNode Vote(Call call)
    {
        Comment comment = Find(call);
        call.World.Comments.Vote(comment.Id, call.RequireUser().Id, call.Choice("vote", "up", "down", "veto"));
        return true;
    }

    // Others that do not answer with what they did say true; this one says null.
    private static JsonNode? Report(Call call)
    {
        Find(call);
        call.Form.Choice("reason", "1", "2", "3", "4", "5");
        return null;
    }

    private static JsonNode Delete(Call call)
    {
        Comment comment = Find(call);
        if (comment.AccountId != call.RequireUser().Id)
            throw RefusalException.Forbidden();
        call.World.Comments.Delete(comment.Id);
        return true;
    }

    /// <summary>Adds the comment in the form to a post, and answers with its number.</summary>
    public static long Write(Call call, string postId, long parentId)
    {
        string text = call.Form.Required("comment");
        if (call.World.Gallery.Find(postId) is null)
            throw RefusalException.NoImage(postId);
        if (parentId != 0 && call.World.Comments.Find(parentId)?.PostId != postId)
            throw NoComment(parentId);

        var comment = new Comment
        {
            Id = call.World.Ids.NextNumber(),
            PostId = postId,
            Text = text,
            AccountId = call.RequireUser().Id,
            Written = call.Now,
            ParentId = parentId,
            Votes = new Votes(SeededUps: 1),
        };
        call.World.Comments.Add(comment);
        return comment.Id;
    }

    private static long ParentIn(Call call, string text)
    {
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long parent))
            return parent;
        call.Complain($"the field 'parent_id' is a whole number, not '{text}'");
        return 0;
    }

    private static Comment Find(Call call)
    {
        long id = call.Number("commentId");
        return call.World.Comments.Find(id) ?? throw NoComment(id);
    }

    public static RefusalException NoComment(long id) => RefusalException.Missing($"Unable to find a comment with the id, {id}");
}
