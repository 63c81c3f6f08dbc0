using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Media;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>Upload images and videos.</summary>
internal static class UploadOperations
{
    private const long Credits = 10;

    private static readonly string[] ImageFields = ["image", "type", "title", "description", "album", "name"];

    public static IEnumerable<Operation> All { get; } =
    [
        new("POST", "/3/image", UploadImage) { Credits = Credits, Form = ImageFields, Files = ["image"] },
        new("POST", "/3/upload", UploadEither)
        {
            Credits = Credits, Form = [.. ImageFields, "video", "disable_audio"], Files = ["image", "video"],
        },
    ];

    private static JsonObject UploadEither(Call call)
    {
        bool? muted = call.Form.Flag("disable_audio");
        bool isVideo = call.Form.File("video") is not null || call.Form.Has("video");
        if (!isVideo)
            return UploadImage(call);
        if (call.Form.File("image") is not null || call.Form.Has("image"))
            call.Complain("an upload has 'image' or 'video', not both");

        byte[] content = UploadedFile.Read(call, "video", call.World.Options.MaxVideoBytes);
        return VideoFile.TryRead(content, out Picture video, out bool hasSound)
            ? Add(call, "video", video, hasSound && muted != true)
            : throw RefusalException.NotAnImage();
    }

    private static JsonObject UploadImage(Call call)
    {
        byte[] content = UploadedFile.Read(call, "image", call.World.Options.MaxImageBytes);
        if (Picture.TryRead(content, out Picture? picture))
            return Add(call, "image", picture, hasSound: false);

        // A video in the field of an image is taken, with an answer that is no image: the id comes later, if at all.
        return VideoFile.TryRead(content, out _, out _)
            ? new JsonObject { ["errorCode"] = null, ["ticket"] = call.World.Ids.NextTicket() }
            : throw RefusalException.NotAnImage();
    }

    private static JsonObject Add(Call call, string field, Picture picture, bool hasSound)
    {
        Album? album = call.Form.Text("album") is { Length: > 0 } key ? AlbumFor(call, key) : null;
        var image = new Image
        {
            Id = call.World.Ids.NextHash(),
            DeleteHash = call.World.Ids.NextDeleteHash(),
            Picture = picture,
            HasSound = hasSound,
            Uploaded = call.Now,
            Title = call.Form.Text("title"),
            Description = call.Form.Text("description"),
            Name = call.Form.Text("name") ?? UploadedFile.Name(call, field),
            AccountId = call.User?.Id,
        };
        call.World.Images.Add(image);
        if (album is not null)
            call.World.Albums.AddImage(album.Id, image.Id);
        return image.ToUploadJson(call);
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
