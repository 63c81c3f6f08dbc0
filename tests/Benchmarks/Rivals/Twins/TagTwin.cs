using System.Text.Json.Serialization;

namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>A tag.</summary>
public sealed class TagTwin
{
    [JsonRequired]
    public string Name { get; set; } = null!;

    public string? DisplayName { get; set; }

    [JsonRequired]
    public long Followers { get; set; }

    [JsonRequired]
    public long TotalItems { get; set; }

    public bool? Following { get; set; }

    public string? BackgroundHash { get; set; }

    public string? ThumbnailHash { get; set; }

    public string? Accent { get; set; }

    public bool? BackgroundIsAnimated { get; set; }

    public bool? ThumbnailIsAnimated { get; set; }

    public bool? IsPromoted { get; set; }

    public string? Description { get; set; }

    public string? LogoHash { get; set; }

    public string? LogoDestinationUrl { get; set; }

    public long? Id { get; set; }

    public bool? IsWhitelisted { get; set; }
}
