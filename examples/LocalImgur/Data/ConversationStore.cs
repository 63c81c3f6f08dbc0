namespace LocalImgur.Data;

internal sealed class ConversationStore
{
    private readonly Table<long, Conversation> conversations = new();

    public void Add(Conversation conversation) => conversations.Add(conversation.Id, conversation);

    /// <summary>Finds a conversation of an account; those of others do not exist for it.</summary>
    public Conversation? Find(long id, long accountId)
        => conversations.Find(id) is { } conversation && conversation.AccountId == accountId ? conversation : null;

    /// <summary>The conversation of one account with another; null where they have not written each other.</summary>
    public Conversation? Between(long accountId, long withAccountId)
        => conversations.Where(conversation => conversation.AccountId == accountId && conversation.WithAccountId == withAccountId)
            .SingleOrDefault();

    /// <summary>The conversations of an account, that with the newest message first.</summary>
    public IReadOnlyList<Conversation> Of(long accountId)
        => [.. conversations.Where(conversation => conversation.AccountId == accountId)
            .OrderByDescending(static conversation => conversation.Last.Sent)];

    /// <summary>Appends a message. False where the conversation has been deleted meanwhile.</summary>
    public bool Append(long id, Message message)
        => conversations.Update(id, conversation => conversation with { Messages = conversation.Messages.Add(message) }) is not null;

    public bool Remove(long id) => conversations.Remove(id);
}
