using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Shapes;

/// <summary>A comment, alone or with the tree of its answers.</summary>
internal static class CommentShape
{
    public static JsonObject ToJson(this Comment comment, Call call)
    {
        JsonObject json = Describe(comment, call, comment.Platform);
        json["children"] = new JsonArray();
        json["has_admin_badge"] = false;
        return json;
    }

    public static JsonObject ToTreeJson(this Comment comment, Call call)
    {
        JsonObject json = comment.ToJson(call);
        json["children"] = call.World.Comments.RepliesTo(comment.Id).Select(reply => reply.ToTreeJson(call)).ToJsonArray();
        return json;
    }

    /// <summary>A comment within a notification, where the platform is a number in a string.</summary>
    public static JsonObject ToNotificationJson(this Comment comment, Call call)
    {
        JsonObject json = Describe(comment, call, comment.Platform switch { "android" => "1", "iphone" => "4", _ => "2" });
        json["children"] = new JsonArray();
        return json;
    }

    private static JsonObject Describe(Comment comment, Call call, string platform)
    {
        Album? album = call.World.Albums.Find(comment.PostId);
        return new JsonObject
        {
            ["id"] = comment.Id,
            ["image_id"] = comment.PostId,
            ["comment"] = comment.Text,
            ["author"] = comment.Deleted ? "[deleted]" : call.World.UrlOf(comment.AccountId),
            ["author_id"] = comment.Deleted ? 0 : comment.AccountId,
            ["on_album"] = album is not null,
            ["album_cover"] = album?.Cover,
            ["ups"] = comment.Votes.Ups,
            ["downs"] = comment.Votes.Downs,
            ["points"] = comment.Votes.Points,
            ["datetime"] = comment.Written.ToUnixTimeSeconds(),
            ["parent_id"] = comment.ParentId,
            ["deleted"] = comment.Deleted,
            ["vote"] = comment.Votes.Of(call.User),
            ["platform"] = platform,
        };
    }
}
