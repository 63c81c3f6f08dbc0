using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Media;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>Upload, read, describe, favourite and delete images.</summary>
internal static class ImageOperations
{
    private const long UploadCredits = 10;

    private static readonly string[] UploadFields = ["image", "type", "title", "description", "album", "name"];

    public static IEnumerable<Operation> All { get; } =
    [
        new("POST", "/3/image", Upload) { Credits = UploadCredits, Form = UploadFields, Files = ["image"] },
        new("POST", "/3/upload", Upload) { Credits = UploadCredits, Form = UploadFields, Files = ["image"] },
        new("GET", "/3/image/{imageHash}", Get),
        new("POST", "/3/image/{imageHash}", Update) { Form = ["title", "description"] },
        new("DELETE", "/3/image/{imageHash}", Delete),
        new("POST", "/3/image/{imageHash}/favorite", Favorite) { Access = Access.User },
    ];

    private static JsonObject Upload(Call call)
    {
        byte[] content = UploadedImage.Read(call);
        if (content.Length > call.World.Options.MaxImageBytes)
            throw RefusalException.TooLarge();
        if (!Picture.TryRead(content, out Picture? picture))
            throw RefusalException.NotAnImage();

        Album? album = call.Form.Text("album") is { Length: > 0 } key ? AlbumFor(call, key) : null;
        var image = new Image
        {
            Id = call.World.Ids.NextHash(),
            DeleteHash = call.World.Ids.NextDeleteHash(),
            Picture = picture,
            Uploaded = call.Now,
            Title = call.Form.Text("title"),
            Description = call.Form.Text("description"),
            Name = call.Form.Text("name") ?? UploadedImage.Name(call),
            AccountId = call.User?.Id,
        };
        call.World.Images.Add(image);
        if (album is not null)
            call.World.Albums.AddImage(album.Id, image.Id);
        return image.ToUploadJson(call);
    }

    private static JsonObject Get(Call call)
    {
        string id = call.Path("imageHash");
        Image image = call.World.Images.Find(id) ?? throw RefusalException.NoImage(id);
        return image.ToJson(call);
    }

    private static JsonNode Update(Call call)
    {
        Image image = Changeable(call);
        call.World.Images.Describe(image.Id, call.Form.Text("title"), call.Form.Text("description"));
        return true;
    }

    private static JsonNode Delete(Call call)
    {
        call.World.DeleteImage(Changeable(call).Id);
        return true;
    }

    private static JsonNode Favorite(Call call)
    {
        string id = call.Path("imageHash");
        if (call.World.Images.Find(id) is null)
            throw RefusalException.NoImage(id);
        return call.World.Favorites.Toggle(call.RequireUser().Id, id) ? "favorited" : "unfavorited";
    }

    /// <summary>The image in the path, named by its hash, which asks for its owner, or by its deletehash, which is proof enough.</summary>
    private static Image Changeable(Call call)
    {
        string key = call.Path("imageHash");
        if (call.World.Images.Find(key) is { } image)
            return image.AccountId == call.RequireUser().Id ? image : throw RefusalException.Forbidden();
        return call.World.Images.FindByDeleteHash(key) ?? throw RefusalException.NoImage(key);
    }

    // A user's album is named by its id; an anonymous one by its deletehash, since anybody may know its id.
    private static Album AlbumFor(Call call, string key)
    {
        if (call.World.Albums.FindByDeleteHash(key) is { } anonymous)
            return anonymous;
        Album album = call.World.Albums.Find(key) ?? throw RefusalException.NoAlbum(key);
        return album.AccountId is not null && album.AccountId == call.User?.Id ? album : throw RefusalException.Forbidden();
    }
}
