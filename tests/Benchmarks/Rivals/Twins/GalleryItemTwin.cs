using System.Text.Json.Serialization;

namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>A post of the gallery: one class for images and albums, because no serializer that is compared tells classes apart by a truth value.</summary>
public sealed class GalleryItemTwin
{
    [JsonRequired]
    public string Id { get; set; } = null!;

    public string? Title { get; set; }

    public string? Description { get; set; }

    [JsonConverter(typeof(UnixTimeConverter))]
    [JsonRequired]
    public DateTimeOffset Datetime { get; set; }

    public string? Type { get; set; }

    public bool? Animated { get; set; }

    public long? Width { get; set; }

    public long? Height { get; set; }

    public long? Size { get; set; }

    [JsonRequired]
    public long Views { get; set; }

    public long? Bandwidth { get; set; }

    public VoteTwin? Vote { get; set; }

    public bool? Favorite { get; set; }

    public bool? Nsfw { get; set; }

    public string? Section { get; set; }

    public string? AccountUrl { get; set; }

    public long? AccountId { get; set; }

    public string? Topic { get; set; }

    public long? TopicId { get; set; }

    [JsonRequired]
    public string Link { get; set; } = null!;

    public string? Gifv { get; set; }

    public string? Mp4 { get; set; }

    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public long? Mp4Size { get; set; }

    public string? Webm { get; set; }

    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public long? WebmSize { get; set; }

    public string? Hls { get; set; }

    public bool? Looping { get; set; }

    public bool? HasSound { get; set; }

    public ProcessingTwin? Processing { get; set; }

    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public long? Edited { get; set; }

    public long? CommentCount { get; set; }

    public List<CommentTwin>? CommentPreview { get; set; }

    public long? FavoriteCount { get; set; }

    public long? Ups { get; set; }

    public long? Downs { get; set; }

    public long? Points { get; set; }

    public long? Score { get; set; }

    [JsonRequired]
    public bool IsAlbum { get; set; }

    public List<TagTwin>? Tags { get; set; }

    public bool? InGallery { get; set; }

    public bool? InMostViral { get; set; }

    public bool? IsAd { get; set; }

    public long? AdType { get; set; }

    public string? AdUrl { get; set; }

    public AdConfigTwin? AdConfig { get; set; }

    public string? Cover { get; set; }

    public long? CoverWidth { get; set; }

    public long? CoverHeight { get; set; }

    public AlbumPrivacyTwin? Privacy { get; set; }

    public AlbumLayoutTwin? Layout { get; set; }

    public long? ImagesCount { get; set; }

    public List<ImageTwin>? Images { get; set; }

    public bool? IncludeAlbumAds { get; set; }
}
