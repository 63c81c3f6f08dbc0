using System.Text.Json.Serialization;

namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>A post of the gallery: one class for images and albums, because no serializer that is compared tells classes apart by a truth value.</summary>
public sealed class GalleryItemTwin : MediaTwin
{
    public string? Type { get; set; }

    public bool? Animated { get; set; }

    public long? Width { get; set; }

    public long? Height { get; set; }

    public long? Size { get; set; }

    public long? Bandwidth { get; set; }

    public bool? Favorite { get; set; }

    public string? Topic { get; set; }

    public long? TopicId { get; set; }

    [JsonRequired]
    public bool IsAlbum { get; set; }

    public List<TagTwin>? Tags { get; set; }

    public string? Cover { get; set; }

    public long? CoverWidth { get; set; }

    public long? CoverHeight { get; set; }

    public AlbumPrivacyTwin? Privacy { get; set; }

    public AlbumLayoutTwin? Layout { get; set; }

    public long? ImagesCount { get; set; }

    public List<ImageTwin>? Images { get; set; }

    public bool? IncludeAlbumAds { get; set; }
}
