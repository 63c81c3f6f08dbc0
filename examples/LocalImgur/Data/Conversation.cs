using System.Collections.Immutable;

namespace LocalImgur.Data;

/// <summary>What a user and another have written each other, as the user has it.</summary>
internal sealed record Conversation
{
    public required long Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required long AccountId { get; init; }

    public required long WithAccountId { get; init; }

    /// <summary>The messages, oldest first; there is at least one.</summary>
    public required ImmutableList<Message> Messages { get; init; }

    public Message Last => Messages[^1];
}
