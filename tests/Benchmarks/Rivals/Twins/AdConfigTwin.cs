using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>What decides about advertisements.</summary>
public sealed class AdConfigTwin
{
    [JsonPropertyName("safeFlags")]
    [JsonProperty("safeFlags")]
    public List<string>? SafeFlags { get; set; }

    [JsonPropertyName("highRiskFlags")]
    [JsonProperty("highRiskFlags")]
    public List<string>? HighRiskFlags { get; set; }

    [JsonPropertyName("unsafeFlags")]
    [JsonProperty("unsafeFlags")]
    public List<string>? UnsafeFlags { get; set; }

    [JsonPropertyName("wallUnsafeFlags")]
    [JsonProperty("wallUnsafeFlags")]
    public List<string>? WallUnsafeFlags { get; set; }

    [JsonPropertyName("showsAds")]
    [JsonProperty("showsAds")]
    public bool? ShowsAds { get; set; }

    [JsonPropertyName("showAdLevel")]
    [JsonProperty("showAdLevel")]
    public long? ShowAdLevel { get; set; }

    [JsonPropertyName("safe_flags")]
    [JsonProperty("safe_flags")]
    public List<string>? SafeFlags2 { get; set; }

    [JsonPropertyName("high_risk_flags")]
    [JsonProperty("high_risk_flags")]
    public List<string>? HighRiskFlags2 { get; set; }

    [JsonPropertyName("unsafe_flags")]
    [JsonProperty("unsafe_flags")]
    public List<string>? UnsafeFlags2 { get; set; }

    [JsonPropertyName("wall_unsafe_flags")]
    [JsonProperty("wall_unsafe_flags")]
    public List<string>? WallUnsafeFlags2 { get; set; }

    [JsonPropertyName("show_ads")]
    [JsonProperty("show_ads")]
    public bool? ShowAds { get; set; }

    [JsonPropertyName("show_ad_level")]
    [JsonProperty("show_ad_level")]
    public long? ShowAdLevel2 { get; set; }

    public double? NsfwScore { get; set; }

    public string? AdSenseClientId { get; set; }
}
