using System.Text.Json.Serialization;

namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>What an image and a post of the gallery have in common.</summary>
public abstract class MediaTwin
{
    [JsonRequired]
    public string Id { get; set; } = null!;

    public string? Title { get; set; }

    public string? Description { get; set; }

    [JsonConverter(typeof(UnixTimeConverter))]
    [JsonRequired]
    public DateTimeOffset Datetime { get; set; }

    [JsonRequired]
    public long Views { get; set; }

    public string? Section { get; set; }

    [JsonRequired]
    public string Link { get; set; } = null!;

    public bool? Nsfw { get; set; }

    public VoteTwin? Vote { get; set; }

    public string? AccountUrl { get; set; }

    public long? AccountId { get; set; }

    public bool? IsAd { get; set; }

    public bool? InMostViral { get; set; }

    public bool? InGallery { get; set; }

    public bool? HasSound { get; set; }

    public long? AdType { get; set; }

    public string? AdUrl { get; set; }

    public AdConfigTwin? AdConfig { get; set; }

    public string? Gifv { get; set; }

    public string? Mp4 { get; set; }

    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public long? Mp4Size { get; set; }

    public string? Webm { get; set; }

    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public long? WebmSize { get; set; }

    public string? Hls { get; set; }

    public bool? Looping { get; set; }

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
}
