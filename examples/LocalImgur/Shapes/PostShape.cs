using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Shapes;

/// <summary>A gallery post: a gallery image or a gallery album, told apart by <c>is_album</c>.</summary>
internal static class PostShape
{
    /// <summary>How many of an album's images a list shows.</summary>
    private const int PreviewLength = 3;

    /// <summary>The post with everything that belongs to it.</summary>
    public static JsonObject ToJson(this Post post, Call call)
        => post.ToJson(call, int.MaxValue) ?? throw (post.IsAlbum ? RefusalException.NoAlbum(post.Id) : RefusalException.NoImage(post.Id));

    /// <summary>
    /// The post as lists show it: of an album the first images, or none. Null when its image or album was deleted meanwhile.
    /// </summary>
    public static JsonObject? ToListJson(this Post post, Call call, bool albumPreviews = true)
        => post.ToJson(call, albumPreviews ? PreviewLength : 0);

    private static JsonObject? ToJson(this Post post, Call call, int images)
    {
        if (post.IsAlbum)
            return call.World.Albums.Find(post.Id) is { } album ? AlbumJson(post, album, call, images) : null;
        return call.World.Images.Find(post.Id) is { } image ? ImageJson(post, image, call) : null;
    }

    private static JsonObject ImageJson(Post post, Image image, Call call)
    {
        JsonObject json = image.ToJson(call);
        json["title"] = post.Title;
        json["description"] = post.Description;
        json["datetime"] = post.Submitted.ToUnixTimeSeconds();
        json["section"] = post.Section;
        json["account_url"] = call.World.UrlOf(post.AccountId);
        json["account_id"] = post.AccountId;
        json["edited"] = 0; // a number here, and a string on an image that is not in the gallery
        json["topic"] = post.Topic.Name;
        json["topic_id"] = post.Topic.Id;
        json["tags"] = Tags(post, call);
        if (json["mp4_size"] is JsonNode size)
            json["mp4_size"] = size.ToString(); // gallery items have had it as a string
        json["ad_config"] = AdConfig.ToJson(post.Id);
        AddNumbers(json, post, call);
        json["is_album"] = false;
        return json;
    }

    private static JsonObject AlbumJson(Post post, Album album, Call call, int images)
    {
        Image? cover = album.Cover is null ? null : call.World.Images.Find(album.Cover);
        var json = new JsonObject
        {
            ["id"] = post.Id,
            ["title"] = post.Title,
            ["description"] = post.Description,
            ["datetime"] = post.Submitted.ToUnixTimeSeconds(),
            ["cover"] = cover?.Id,
            ["cover_width"] = cover?.Picture.Width,
            ["cover_height"] = cover?.Picture.Height,
            ["account_url"] = call.World.UrlOf(post.AccountId),
            ["account_id"] = post.AccountId,
            ["privacy"] = album.Privacy,
            ["layout"] = album.Layout,
            ["views"] = album.Views,
            ["link"] = album.Link(call),
        };
        AddNumbers(json, post, call);
        json["is_album"] = true;
        json["vote"] = post.Votes.Of(call.User);
        json["favorite"] = call.World.Favorites.Has(call.User, post.Id);
        json["nsfw"] = post.Mature;
        json["section"] = post.Section;
        json["topic"] = post.Topic.Name;
        json["topic_id"] = post.Topic.Id;
        json["images_count"] = album.ImageIds.Count;
        json["in_gallery"] = true;
        json["is_ad"] = false;
        json["tags"] = Tags(post, call);
        json["ad_type"] = 0;
        json["ad_url"] = "";
        json["in_most_viral"] = post.InMostViral;
        json["include_album_ads"] = false;
        if (images > 0)
            json["images"] = album.Images(call).Take(images).Select(image => image.ToAlbumImageJson(call)).ToJsonArray();
        json["ad_config"] = AdConfig.ToJson(post.Id);
        return json;
    }

    private static void AddNumbers(JsonObject json, Post post, Call call)
    {
        json["comment_count"] = call.World.Comments.On(post.Id).Count;
        json["favorite_count"] = call.World.Favorites.Count(post.Id);
        json["ups"] = post.Votes.Ups;
        json["downs"] = post.Votes.Downs;
        json["points"] = post.Votes.Points;
        json["score"] = post.Score;
    }

    private static JsonArray Tags(Post post, Call call)
        => post.Tags.Select(call.World.Catalogue.FindTag).OfType<Tag>().Select(tag => tag.ToJson(call)).ToJsonArray();
}
