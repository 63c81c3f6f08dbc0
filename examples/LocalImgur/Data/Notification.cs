namespace LocalImgur.Data;

/// <summary>Tells an account of a reply to its comment or of a conversation that has news. Exactly one of the two is there.</summary>
internal sealed record Notification
{
    public required long Id { get; init; }

    public required long AccountId { get; init; }

    public bool Viewed { get; init; }

    /// <summary>The comment that answered.</summary>
    public long? ReplyId { get; init; }

    public long? ConversationId { get; init; }
}
