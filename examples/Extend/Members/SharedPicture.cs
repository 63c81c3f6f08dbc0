namespace Imgur;

/// <summary>A picture in an album of its own.</summary>
/// <param name="Image">The picture.</param>
/// <param name="AlbumId">The album's id.</param>
/// <param name="AlbumDeletehash">What deletes the album: a secret.</param>
public sealed record SharedPicture(Image Image, string AlbumId, string AlbumDeletehash)
{
    /// <summary>The picture's link and the album's id, without the secret.</summary>
    public override string ToString() => $"{Image.Link} ({AlbumId})";
}
