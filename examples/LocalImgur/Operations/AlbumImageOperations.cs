using System.Collections.Immutable;
using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>Change which images an album holds: documented operations that the published specification lacks.</summary>
internal static class AlbumImageOperations
{
    private static readonly string[] Fields = ["ids[]", "deletehashes[]"];

    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/album/{albumHash}/image/{imageHash}", Get),
        new("POST", "/3/album/{albumHash}", Set) { Form = Fields },
        new("POST", "/3/album/{albumHash}/add", Add) { Form = Fields },
        new("POST", "/3/album/{albumHash}/remove_images", Remove) { Form = Fields },
    ];

    private static JsonObject Get(Call call)
    {
        string id = call.Path("imageHash");
        Image? image = AlbumRequest.Visible(call).ImageIds.Contains(id) ? call.World.Images.Find(id) : null;
        return image?.ToAlbumImageJson(call) ?? throw RefusalException.NoImage(id);
    }

    private static JsonNode Set(Call call)
    {
        Album album = AlbumRequest.Changeable(call);
        ImmutableList<string> sent = Sent(call, album.AccountId is null);
        call.World.Albums.Update(album.Id, current => current with { ImageIds = sent });
        return true;
    }

    private static JsonNode Add(Call call)
    {
        Album album = AlbumRequest.Changeable(call);
        ImmutableList<string> sent = Sent(call, album.AccountId is null);
        call.World.Albums.Update(album.Id, current => current with { ImageIds = current.ImageIds.AddRange(sent.Except(current.ImageIds)) });
        return true;
    }

    // To take an image out of an album, it is enough to know the album's deletehash.
    private static JsonNode Remove(Call call)
    {
        Album album = AlbumRequest.Changeable(call);
        ImmutableList<string> sent = Sent(call, onlyDeleteHashes: false);
        call.World.Albums.Update(album.Id, current => current with { ImageIds = current.ImageIds.RemoveRange(sent) });
        return true;
    }

    private static ImmutableList<string> Sent(Call call, bool onlyDeleteHashes)
        => AlbumRequest.SentImages(call, onlyDeleteHashes) ?? throw RefusalException.Bad("ids[] or deletehashes[] is required");
}
