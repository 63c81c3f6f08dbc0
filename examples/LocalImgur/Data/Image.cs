using LocalImgur.Media;

namespace LocalImgur.Data;

/// <summary>A stored image with its bytes.</summary>
internal sealed record Image
{
    public required string Id { get; init; }

    public required string DeleteHash { get; init; }

    public required Picture Picture { get; init; }

    /// <summary>Whether it plays with sound: a video that has some, uploaded without the wish to lose it.</summary>
    public bool HasSound { get; init; }

    public required DateTimeOffset Uploaded { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>The name of the file that was uploaded; empty where the client named none.</summary>
    public string Name { get; init; } = "";

    /// <summary>The owner; null for an anonymous upload.</summary>
    public long? AccountId { get; init; }

    public long Views { get; init; }

    /// <summary>What Imgur calls bandwidth: bytes served. It passes 32 bits quickly.</summary>
    public long Bandwidth => Views * Picture.Content.Length;
}
