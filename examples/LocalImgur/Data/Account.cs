using System.Collections.Immutable;

namespace LocalImgur.Data;

/// <summary>A user.</summary>
internal sealed record Account
{
    public required long Id { get; init; }

    /// <summary>The name; Imgur calls it <c>url</c>.</summary>
    public required string Url { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required AccountSettings Settings { get; init; }

    public string? Bio { get; init; }

    public string? AvatarName { get; init; }

    public long Reputation { get; init; }

    /// <summary>Whether the address in <see cref="AccountSettings.Email"/> has been confirmed.</summary>
    public bool EmailVerified { get; init; }

    public ImmutableArray<Trophy> Trophies { get; init; } = [];

    /// <summary>The names of the tags that the user follows.</summary>
    public ImmutableHashSet<string> FollowedTags { get; init; } = [];

    /// <summary>The names of the tags whose posts make the custom gallery, in the order in which they were added.</summary>
    public ImmutableList<string> CustomTags { get; init; } = [];

    /// <summary>The names of the tags whose posts the user does not want to see, in the order in which they were blocked.</summary>
    public ImmutableList<string> BlockedTags { get; init; } = [];

    public ImmutableList<BlockedUser> BlockedUsers { get; init; } = [];
}
