using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Shapes;

/// <summary>A gallery image with what the meme generator knows of it.</summary>
internal static class MemeShape
{
    /// <summary>Null where the image has been deleted since.</summary>
    public static JsonObject? ToMemeJson(this Post post, Call call)
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
