using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Shapes;

/// <summary>An album as <c>/3/album</c> and account lists show it.</summary>
internal static class AlbumShape
{
    public static string Link(this Album album, Call call) => $"{call.Address}/a/{album.Id}";

    public static IEnumerable<Image> Images(this Album album, Call call)
        => album.ImageIds.Select(call.World.Images.Find).OfType<Image>();

    public static JsonObject ToJson(this Album album, Call call)
    {
        JsonObject json = Describe(album, call);
        json["is_album"] = true;
        json["images"] = album.Images(call).Select(image => image.ToAlbumImageJson(call)).ToJsonArray();
        json["ad_config"] = AdConfig.ToJson(album.Id);
        return json;
    }

    /// <summary>An album in an account's list: with its place, without its images.</summary>
    public static JsonObject ToListJson(this Album album, int order, Call call)
    {
        JsonObject json = Describe(album, call);
        json["order"] = order;
        return json;
    }

    private static JsonObject Describe(Album album, Call call)
    {
        Image? cover = album.Cover is null ? null : call.World.Images.Find(album.Cover);
        Post? post = call.World.Gallery.Find(album.Id);
        var json = new JsonObject
        {
            ["id"] = album.Id,
            ["title"] = album.Title,
            ["description"] = album.Description,
            ["datetime"] = album.Created.ToUnixTimeSeconds(),
            ["cover"] = cover?.Id,
            ["cover_edited"] = null,
            ["cover_width"] = cover?.Picture.Width,
            ["cover_height"] = cover?.Picture.Height,
            ["account_url"] = call.World.UrlOf(album.AccountId),
            ["account_id"] = album.AccountId,
            ["privacy"] = album.Privacy,
            ["layout"] = album.Layout,
            ["views"] = album.Views,
            ["link"] = album.Link(call),
            ["favorite"] = call.World.Favorites.Has(call.User, album.Id),
            ["nsfw"] = post?.Mature,
            ["section"] = null,
            ["images_count"] = album.ImageIds.Count,
            ["in_gallery"] = post is not null,
            ["is_ad"] = false,
            ["include_album_ads"] = false,
        };
        if (album.AccountId is long owner && owner == call.User?.Id)
            json["deletehash"] = album.DeleteHash;
        return json;
    }
}
