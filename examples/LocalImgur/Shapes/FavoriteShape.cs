using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Shapes;

/// <summary>What an account has favourited, in the gallery's shape but with less known about it.</summary>
internal static class FavoriteShape
{
    private static readonly string[] Unknown =
        ["privacy", "layout", "cover_width", "cover_height", "nsfw", "section", "topic", "topic_id", "comment_count", "score"];

    /// <summary>Null where the image or album has been deleted since.</summary>
    public static JsonObject? ToJson(string id, Call call)
    {
        JsonObject? json =
            call.World.Gallery.Find(id) is { } post ? post.ToListJson(call, albumPreviews: false)
            : call.World.Images.Find(id) is { } image ? Outside(image.ToAlbumImageJson(call), isAlbum: false)
            : call.World.Albums.Find(id) is { } album ? Outside(album.ToJson(call), isAlbum: true)
            : null;
        if (json is null)
            return null;

        foreach (string key in Unknown.Where(json.ContainsKey))
            json[key] = null;
        return json;
    }

    private static JsonObject Outside(JsonObject json, bool isAlbum)
    {
        foreach (string key in new[] { "ups", "downs", "points", "score", "comment_count" })
            json[key] = null;
        json["is_album"] = isAlbum;
        return json;
    }
}
