using System.Collections.Immutable;

namespace LocalImgur.Data;

/// <summary>An image or album in the gallery; it has the id of what it shows, and its own title.</summary>
internal sealed record Post
{
    public required string Id { get; init; }

    public required bool IsAlbum { get; init; }

    public required string Title { get; init; }

    public required DateTimeOffset Submitted { get; init; }

    public required Topic Topic { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public string? Description { get; init; }

    public long? AccountId { get; init; }

    public bool InMostViral { get; init; }

    public bool Mature { get; init; }

    public Votes Votes { get; init; } = new();

    /// <summary>What the ranking adds to the points.</summary>
    public long Boost { get; init; }

    public long Score => Votes.Points + Boost;
}
