using System.Threading.Tasks;
using Bundled.Imgur;

namespace Bundled;

/// <summary>Uses what only the overlays type: the album that a call answers with.</summary>
public static class Covers
{
    /// <summary>The hash of an album's cover.</summary>
    /// <param name="imgur">The client.</param>
    /// <param name="hash">The album's hash.</param>
    /// <returns>The cover's hash, or null where there is none.</returns>
    public static async Task<string?> OfAsync(ImgurClient imgur, string hash)
    {
        Album album = await imgur.Album.GetAlbumAsync(hash);
        return album.Cover;
    }
}
