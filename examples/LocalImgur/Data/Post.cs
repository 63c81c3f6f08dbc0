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

    /// <summary>The subreddit that it comes from; empty where it was submitted here.</summary>
    public string Section { get; init; } = "";

    /// <summary>Whether it was made with the meme generator.</summary>
    public bool IsMeme { get; init; }

    public Votes Votes { get; init; } = new();

    /// <summary>The votes on its tags since the server started, by the name of the tag.</summary>
    private ImmutableDictionary<string, Votes> CastOnTags { get; init; } = ImmutableDictionary<string, Votes>.Empty;

    /// <summary>What the ranking adds to the points.</summary>
    public long Boost { get; init; }

    public long Score => Votes.Points + Boost;

    /// <summary>How one of its tags stands: whoever added it has voted for it.</summary>
    public Votes VotesOn(string tag) => CastOnTags.GetValueOrDefault(tag, new Votes(SeededUps: 1));

    public Post WithTagVote(string tag, long accountId, string vote)
        => this with { CastOnTags = CastOnTags.SetItem(tag, VotesOn(tag).With(accountId, vote)) };
}
