using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Shapes;

/// <summary>A picture that was copied from Reddit: a gallery image that nobody here has voted on, commented or submitted.</summary>
internal static class SubredditShape
{
    private static readonly string[] Unknown = ["account_url", "account_id", "vote", "comment_count", "ups", "downs", "points"];

    /// <summary>Null where the image has been deleted since.</summary>
    public static JsonObject? ToSubredditJson(this Post post, Call call)
    {
        JsonObject? json = post.ToListJson(call);
        if (json is null)
            return null;

        foreach (string key in Unknown)
            json[key] = null;
        json.Remove("topic");
        json.Remove("topic_id");
        return json;
    }
}
