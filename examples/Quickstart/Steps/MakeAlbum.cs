using Imgur;
using Quickstart.Telling;

namespace Quickstart.Steps;

/// <summary>Makes an album of the picture, and reads it.</summary>
internal static class MakeAlbum
{
    public static async Task RunAsync(
        ImgurClient imgur, UploadedPicture picture, Belongings belongings, Narrator narrator, CancellationToken cancellationToken)
    {
        narrator.Chapter("Make an album", "imgur.Album.CreateAlbumAsync(new CreateAlbumRequest { Deletehashes = [...] })");

        // An album that belongs to no user takes images by deletehash, the proof that they are the caller's.
        var request = new CreateAlbumRequest
        {
            Title = "Evenings",
            Deletehashes = [picture.DeleteHash],
            Privacy = AlbumPrivacy.Hidden,
        };
        CreatedAlbum created = await imgur.Album.CreateAlbumAsync(request, cancellationToken);
        belongings.Add("album", token => imgur.Album.DeleteAlbumAsync(created.Deletehash, token));

        Album album = await imgur.Album.GetAlbumAsync(created.Id, cancellationToken);
        narrator.Done($"\"{Words.Plain(album.Title)}\" holds {Words.Count(album.Images?.Count ?? 0, "image")} at {album.Link}");
        narrator.Say($"It is [bold]{album.Privacy.Raw}[/]: {Audience(album)}.");
    }

    // An enum that may grow is an OpenEnum: a value that the spec does not know yet has a Raw, and null for a Value.
    private static string Audience(Album album) => album.Privacy.Value switch
    {
        AlbumPrivacy.Public => "everybody finds it",
        AlbumPrivacy.Hidden => "whoever has the link sees it",
        AlbumPrivacy.Secret => "only its owner sees it",
        _ => "which is newer than this program",
    };
}
