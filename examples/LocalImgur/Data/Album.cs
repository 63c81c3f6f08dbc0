using System.Collections.Immutable;

namespace LocalImgur.Data;

/// <summary>An album: an ordered list of image ids.</summary>
internal sealed record Album
{
    public required string Id { get; init; }

    public required string DeleteHash { get; init; }

    public required DateTimeOffset Created { get; init; }

    public ImmutableList<string> ImageIds { get; init; } = [];

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>public, hidden or secret.</summary>
    public string Privacy { get; init; } = "public";

    /// <summary>blog, grid, horizontal or vertical.</summary>
    public string Layout { get; init; } = "blog";

    /// <summary>The id of the image that was chosen as the cover; null lets the first one be it.</summary>
    public string? ChosenCover { get; init; }

    /// <summary>The owner; null for an anonymous album.</summary>
    public long? AccountId { get; init; }

    public long Views { get; init; }

    public string? Cover => ChosenCover is not null && ImageIds.Contains(ChosenCover) ? ChosenCover : ImageIds.FirstOrDefault();
}
