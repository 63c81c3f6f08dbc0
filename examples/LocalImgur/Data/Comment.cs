namespace LocalImgur.Data;

/// <summary>A comment on a gallery post, or a reply to one.</summary>
internal sealed record Comment
{
    public required long Id { get; init; }

    /// <summary>The post that it is about.</summary>
    public required string PostId { get; init; }

    public required string Text { get; init; }

    public required long AccountId { get; init; }

    public required DateTimeOffset Written { get; init; }

    /// <summary>The comment that it answers; 0 where it stands at the top.</summary>
    public long ParentId { get; init; }

    /// <summary>desktop, android, iphone or api.</summary>
    public string Platform { get; init; } = "api";

    public bool Deleted { get; init; }

    public Votes Votes { get; init; } = new();
}
