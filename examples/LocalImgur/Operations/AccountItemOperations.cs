using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>One image, album or comment of a user, by way of the user.</summary>
internal static class AccountItemOperations
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/account/{username}/image/{imageHash}", GetImage) { Access = Access.User },
        new("DELETE", "/3/account/{username}/image/{deleteHash}", DeleteImage) { Access = Access.User },
        new("GET", "/3/account/{username}/album/{albumHash}", GetAlbum),
        new("DELETE", "/3/account/{username}/album/{albumHash}", DeleteAlbum) { Access = Access.User },
        new("GET", "/3/account/{username}/comment/{commentId}", GetComment),
        new("DELETE", "/3/account/{username}/comment/{commentId}", DeleteComment) { Access = Access.User },
    ];

    private static JsonObject GetImage(Call call)
    {
        Account owner = AccountOperations.Own(call);
        string id = call.Path("imageHash");
        return call.World.Images.Find(id) is { } image && image.AccountId == owner.Id
            ? image.ToJson(call)
            : throw RefusalException.NoImage(id);
    }

    private static JsonNode DeleteImage(Call call)
    {
        Account owner = AccountOperations.Own(call);
        string key = call.Path("deleteHash");
        if (call.World.Images.FindByDeleteHash(key) is not { } image || image.AccountId != owner.Id)
            throw RefusalException.NoImage(key).AsSuccess();
        call.World.DeleteImage(image.Id);
        return true;
    }

    private static JsonObject GetAlbum(Call call)
    {
        string id = call.Path("albumHash");
        return AccountListOperations.VisibleAlbums(call).FirstOrDefault(album => album.Id == id)?.ToJson(call)
            ?? throw RefusalException.NoAlbum(id);
    }

    private static JsonNode DeleteAlbum(Call call)
    {
        Account owner = AccountOperations.Own(call);
        string id = call.Path("albumHash");
        if (call.World.Albums.Find(id)?.AccountId != owner.Id)
            throw RefusalException.NoAlbum(id).AsSuccess();
        call.World.DeleteAlbum(id);
        return true;
    }

    private static JsonObject GetComment(Call call)
    {
        Account author = AccountOperations.Named(call);
        long id = call.Number("commentId");
        return call.World.Comments.Find(id) is { Deleted: false } comment && comment.AccountId == author.Id
            ? comment.ToJson(call)
            : throw CommentOperations.NoComment(id);
    }

    private static JsonNode DeleteComment(Call call)
    {
        Account author = AccountOperations.Own(call);
        long id = call.Number("commentId");
        if (call.World.Comments.Find(id) is not { Deleted: false } comment || comment.AccountId != author.Id)
            throw CommentOperations.NoComment(id).AsSuccess();
        call.World.Comments.Delete(id);
        return true;
    }
}
