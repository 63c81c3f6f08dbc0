using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>Create, read, change, favourite and delete albums.</summary>
internal static class AlbumOperations
{
    private static readonly string[] Fields = ["ids[]", "deletehashes[]", "title", "description", "privacy", "layout", "cover"];

    public static IEnumerable<Operation> All { get; } =
    [
        new("POST", "/3/album", Create) { Form = Fields },
        new("GET", "/3/album/{albumHash}", Get),
        new("PUT", "/3/album/{albumHash}", Update) { Form = Fields },
        new("DELETE", "/3/album/{albumHash}", Delete),
        new("GET", "/3/album/{albumHash}/images", GetImages),
        new("POST", "/3/album/{albumHash}/favorite", Favorite) { Access = Access.User },
    ];

    private static JsonObject Create(Call call)
    {
        var album = Read(call, new Album
        {
            Id = call.World.Ids.NextHash(),
            DeleteHash = call.World.Ids.NextDeleteHash(),
            Created = call.Now,
            Privacy = call.User?.Settings.AlbumPrivacy ?? "hidden",
            AccountId = call.User?.Id,
        });
        call.World.Albums.Add(album);
        return new JsonObject { ["id"] = album.Id, ["deletehash"] = album.DeleteHash };
    }

    private static JsonObject Get(Call call) => AlbumRequest.Visible(call).ToJson(call);

    private static JsonArray GetImages(Call call)
        => AlbumRequest.Visible(call).Images(call).Select(image => image.ToAlbumImageJson(call)).ToJsonArray();

    private static JsonNode Update(Call call)
    {
        call.World.Albums.Update(AlbumRequest.Changeable(call).Id, album => Read(call, album));
        return true;
    }

    private static JsonNode Delete(Call call)
    {
        call.World.DeleteAlbum(AlbumRequest.Changeable(call).Id);
        return true;
    }

    private static JsonNode Favorite(Call call)
        => call.World.Favorites.Toggle(call.RequireUser().Id, AlbumRequest.Visible(call).Id) ? "favorited" : "unfavorited";

    /// <summary>The album with what the form says of it; what it does not say stays.</summary>
    private static Album Read(Call call, Album album) => album with
    {
        ImageIds = AlbumRequest.SentImages(call, onlyDeleteHashes: album.AccountId is null) ?? album.ImageIds,
        Title = call.Form.Text("title") ?? album.Title,
        Description = call.Form.Text("description") ?? album.Description,
        Privacy = call.Form.Choice("privacy", "public", "hidden", "secret") ?? album.Privacy,
        Layout = call.Form.Choice("layout", "blog", "grid", "horizontal", "vertical") ?? album.Layout,
        ChosenCover = call.Form.Text("cover") ?? album.ChosenCover,
    };
}
