using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Shapes;

/// <summary>An image as <c>/3/image</c> and albums show it.</summary>
internal static class ImageShape
{
    public static string Link(this Image image, Call call) => $"{call.Address}/i/{image.Id}.{image.Picture.Extension}";

    /// <summary>What anybody sees, and the owner a little more.</summary>
    public static JsonObject ToJson(this Image image, Call call)
    {
        JsonObject json = Describe(image, call);
        if (image.AccountId is long owner && owner == call.User?.Id)
        {
            json["deletehash"] = image.DeleteHash;
            json["name"] = image.Name;
        }

        AddPlayback(json, image, call);
        json["link"] = image.Link(call);
        return json;
    }

    /// <summary>The answer to an upload: the one place where an anonymous image shows its deletehash.</summary>
    public static JsonObject ToUploadJson(this Image image, Call call)
    {
        JsonObject json = Describe(image, call);
        json["account_id"] = image.AccountId ?? 0;
        json["deletehash"] = image.DeleteHash;
        json["name"] = image.Name;
        AddPlayback(json, image, call);
        if (image.Picture.IsVideo)
            json["processing"] = new JsonObject { ["status"] = "pending" }; // whoever reads it next finds it completed
        if (!image.Picture.Animated)
        {
            // Empty, not absent: a client that takes "mp4" for "is a video" is wrong, and finds out here.
            json["mp4"] = "";
            json["hls"] = "";
        }

        json["link"] = image.Link(call);
        return json;
    }

    /// <summary>An image within an album, which has the gallery's numbers, all null.</summary>
    public static JsonObject ToAlbumImageJson(this Image image, Call call)
    {
        JsonObject json = image.ToJson(call);
        foreach (string number in new[] { "comment_count", "favorite_count", "ups", "downs", "points", "score" })
            json[number] = null;
        return json;
    }

    private static JsonObject Describe(Image image, Call call)
    {
        Post? post = call.World.Gallery.Find(image.Id);
        return new JsonObject
        {
            ["id"] = image.Id,
            ["title"] = image.Title,
            ["description"] = image.Description,
            ["datetime"] = image.Uploaded.ToUnixTimeSeconds(),
            ["type"] = image.Picture.MediaType,
            ["animated"] = image.Picture.Animated,
            ["width"] = image.Picture.Width,
            ["height"] = image.Picture.Height,
            ["size"] = image.Picture.Content.Length,
            ["views"] = image.Views,
            ["bandwidth"] = image.Bandwidth,
            ["vote"] = post?.Votes.Of(call.User),
            ["favorite"] = call.World.Favorites.Has(call.User, image.Id),
            ["nsfw"] = post?.Mature,
            ["section"] = null,
            ["account_url"] = null,
            ["account_id"] = image.AccountId,
            ["is_ad"] = false,
            ["in_most_viral"] = post?.InMostViral ?? false,
            ["has_sound"] = image.HasSound,
            ["tags"] = new JsonArray(),
            ["ad_type"] = 0,
            ["ad_url"] = "",
            ["edited"] = "0",
            ["in_gallery"] = post is not null,
        };
    }

    private static void AddPlayback(JsonObject json, Image image, Call call)
    {
        if (!image.Picture.Animated)
            return;
        string stem = $"{call.Address}/i/{image.Id}";
        bool isVideo = image.Picture.IsVideo;
        json["gifv"] = stem + ".gifv";
        json["mp4"] = stem + ".mp4";
        json["mp4_size"] = isVideo ? image.Picture.Content.Length : image.Picture.Content.Length / 4;
        json["hls"] = stem + ".m3u8";
        json["looping"] = true;
        json["processing"] = new JsonObject { ["status"] = "completed" };
    }
}
