namespace LocalImgur.Data;

/// <summary>A tag that posts carry.</summary>
/// <param name="Name">The name in URLs, with underscores for spaces.</param>
/// <param name="Followers">How many follow it.</param>
/// <param name="BackgroundHash">The image behind its title.</param>
/// <param name="Accent">Its colour in hexadecimal, which may look like a number.</param>
internal sealed record Tag(string Name, long Followers, string BackgroundHash, string? Accent)
{
    public string Description { get; init; } = "";

    public string? ThumbnailHash { get; init; }
}
