using System.Collections.Immutable;
using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Operations;

/// <summary>What requests say of albums: which one, and which images.</summary>
internal static class AlbumRequest
{
    /// <summary>The images that the form names, without repetition; null where it names none.</summary>
    public static ImmutableList<string>? SentImages(Call call, bool onlyDeleteHashes)
    {
        IReadOnlyList<string>? ids = call.Form.List("ids");
        IReadOnlyList<string>? deleteHashes = call.Form.List("deletehashes");
        if (ids is null && deleteHashes is null)
            return null;

        // Anybody may know an image's id, so an album that belongs to nobody takes only deletehashes.
        if (onlyDeleteHashes && ids is { Count: > 0 })
        {
            call.Complain("an anonymous album takes 'deletehashes[]', not 'ids[]'");
            ids = null;
        }

        IEnumerable<Image> images = Known(call, "ids[]", ids, call.World.Images.Find)
            .Concat(Known(call, "deletehashes[]", deleteHashes, call.World.Images.FindByDeleteHash));
        return [.. images.Select(static image => image.Id).Distinct()];
    }

    /// <summary>The album in the path, if the caller may see it.</summary>
    public static Album Visible(Call call)
    {
        string id = call.Path("albumHash");
        Album album = call.World.Albums.Find(id) ?? throw RefusalException.NoAlbum(id);
        bool isPrivate = album.Privacy == "secret" && album.AccountId is not null;
        return isPrivate && album.AccountId != call.User?.Id ? throw RefusalException.Forbidden() : album;
    }

    /// <summary>The album in the path, named by its id, which asks for its owner, or by its deletehash, which is proof enough.</summary>
    public static Album Changeable(Call call)
    {
        string key = call.Path("albumHash");
        if (call.World.Albums.Find(key) is { } album)
            return album.AccountId == call.RequireUser().Id ? album : throw RefusalException.Forbidden();
        return call.World.Albums.FindByDeleteHash(key) ?? throw RefusalException.NoAlbum(key);
    }

    private static IEnumerable<Image> Known(Call call, string field, IReadOnlyList<string>? keys, Func<string, Image?> find)
    {
        foreach (string key in keys ?? [])
        {
            if (find(key) is { } image)
                yield return image;
            else
                call.Complain($"'{field}' names no image: '{key}'");
        }
    }
}
