namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>A tag.</summary>
public sealed class TagTwin
{
    public string Name { get; set; } = null!;

    public string? DisplayName { get; set; }

    public long Followers { get; set; }

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
