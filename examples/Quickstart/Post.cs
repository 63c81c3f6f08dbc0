using System.Diagnostics;
using Imgur;
using Quickstart.Telling;

namespace Quickstart;

/// <summary>What this program tells of a post of the gallery, which is an image or an album.</summary>
internal sealed record Post(string Id, string Kind, string Title, string Extent, long? Points)
{
    // The gallery mixes both in one list. Each item arrives as the type that it is, so that matching on it is all there is to do.
    public static Post Of(GalleryItem item) => item switch
    {
        GalleryImage image => new Post(
            image.Id, image.Animated ? "animation" : "image", Words.Plain(image.Title), $"{image.Width} x {image.Height}", image.Points),
        GalleryAlbum album => new Post(
            album.Id, "album", Words.Plain(album.Title), Words.Count(album.ImagesCount ?? 0, "image"), album.Points),
        _ => throw new UnreachableException($"A gallery has images and albums, and now a {item.GetType().Name}."),
    };
}
