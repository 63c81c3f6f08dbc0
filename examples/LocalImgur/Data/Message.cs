namespace LocalImgur.Data;

/// <summary>The last message of a conversation.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="FromAccountId">Who wrote it.</param>
/// <param name="Text">What it says.</param>
/// <param name="Number">How many messages the conversation has.</param>
/// <param name="Sent">When it was sent.</param>
internal sealed record Message(long ConversationId, long FromAccountId, string Text, int Number, DateTimeOffset Sent);
