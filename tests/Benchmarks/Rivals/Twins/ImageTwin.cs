using System.Text.Json.Serialization;

namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>An image.</summary>
public sealed class ImageTwin : MediaTwin
{
    [JsonRequired]
    public string Type { get; set; } = null!;

    [JsonRequired]
    public bool Animated { get; set; }

    [JsonRequired]
    public long Width { get; set; }

    [JsonRequired]
    public long Height { get; set; }

    [JsonRequired]
    public long Size { get; set; }

    [JsonRequired]
    public long Bandwidth { get; set; }

    public string? Deletehash { get; set; }

    public bool? IsAlbum { get; set; }

    [JsonRequired]
    public bool Favorite { get; set; }

    public List<string>? Tags { get; set; }

    public string? Name { get; set; }
}
