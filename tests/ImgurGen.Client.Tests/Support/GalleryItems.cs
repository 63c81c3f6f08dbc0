using Imgur;

namespace ImgurGen.Client.Tests.Support;

/// <summary>What an image and an album of the gallery both have.</summary>
internal static class GalleryItems
{
    public static string IdOf(GalleryItem item) => item is GalleryImage image ? image.Id : Album(item).Id;

    public static string? TitleOf(GalleryItem item) => item is GalleryImage image ? image.Title : Album(item).Title;

    public static DateTimeOffset PostedAt(GalleryItem item) => item is GalleryImage image ? image.Datetime : Album(item).Datetime;

    public static IReadOnlyList<string> TagsOf(GalleryItem item) =>
        [.. (item is GalleryImage image ? image.Tags! : Album(item).Tags!).Select(static tag => tag.Name)];

    public static IEnumerable<string> IdsOf(IEnumerable<GalleryItem> items) => items.Select(IdOf);

    private static GalleryAlbum Album(GalleryItem item) =>
        item as GalleryAlbum ?? throw new InvalidOperationException($"{item} is neither an image nor an album.");
}
