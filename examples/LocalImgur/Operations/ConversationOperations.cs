using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>What users write each other: Imgur documented it once, and it can be written here as it could before 2016-12-13.</summary>
internal static class ConversationOperations
{
    private const int PageSize = 25;

    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/conversations", List) { Access = Access.User },
        new("GET", "/3/conversations/{conversationId}", Get) { Access = Access.User },
        new("GET", "/3/conversations/{conversationId}/{page}/{offset}", Get) { Access = Access.User },
        new("POST", "/3/conversations/{recipient}", Write) { Access = Access.User, Form = ["body"] },
        new("DELETE", "/3/conversations/{conversationId}", Delete) { Access = Access.User },
        new("POST", "/3/conversations/block/{username}", Block) { Access = Access.User },
        new("POST", "/3/conversations/report/{username}", Report) { Access = Access.User },
    ];

    private static JsonArray List(Call call)
        => call.World.Conversations.Of(call.RequireUser().Id).Select(conversation => conversation.ToJson(call)).ToJsonArray();

    // Page 1 has the newest messages, in the order in which they were written; the offset leaves out that many of the newest.
    private static JsonObject Get(Call call)
    {
        Conversation conversation = Find(call);
        int page = call.Count("page", @default: 1, least: 1, most: int.MaxValue / PageSize);
        int newer = call.Count("offset", most: int.MaxValue / 2) + ((page - 1) * PageSize);

        int end = Math.Max(0, conversation.Messages.Count - newer);
        int start = Math.Max(0, end - PageSize);
        return conversation.ToJson(conversation.Messages.GetRange(start, end - start), done: start == 0, page + 1, call);
    }

    private static JsonNode Write(Call call)
    {
        Account sender = call.RequireUser();
        Account recipient = Named(call, "recipient");
        string text = call.Form.Required("body");
        if (recipient.BlockedUsers.Exists(blocked => blocked.Id == sender.Id) || !recipient.Settings.MessagingEnabled)
            throw RefusalException.Forbidden();

        var message = new Message(call.World.Ids.NextNumber(), sender.Id, text, call.Now);
        Append(call, sender.Id, recipient.Id, message);
        if (recipient.Id != sender.Id)
            Append(call, recipient.Id, sender.Id, message);
        return true;
    }

    private static void Append(Call call, long ownerId, long withId, Message message)
    {
        ConversationStore conversations = call.World.Conversations;
        if (conversations.Between(ownerId, withId) is { } conversation && conversations.Append(conversation.Id, message))
            return;
        conversations.Add(new Conversation
        {
            Id = call.World.Ids.NextNumber(),
            AccountId = ownerId,
            WithAccountId = withId,
            Messages = [message],
        });
    }

    private static JsonNode Delete(Call call)
    {
        call.World.Conversations.Remove(Find(call).Id);
        return true;
    }

    private static JsonNode Block(Call call)
    {
        Account other = Named(call, "username");
        call.World.Accounts.Update(call.RequireUser().Id, user => user.BlockedUsers.Exists(blocked => blocked.Id == other.Id)
            ? user
            : user with { BlockedUsers = user.BlockedUsers.Add(new BlockedUser(other.Id, other.Url)) });
        return true;
    }

    // A report goes to people who look at it: nothing changes here.
    private static JsonNode Report(Call call)
    {
        Named(call, "username");
        return true;
    }

    private static Account Named(Call call, string parameter)
    {
        string name = call.Path(parameter);
        return call.World.Accounts.Find(name) ?? throw AccountOperations.NoAccount(name);
    }

    private static Conversation Find(Call call)
    {
        long id = call.Number("conversationId");
        return call.World.Conversations.Find(id, call.RequireUser().Id)
            ?? throw RefusalException.Missing($"Unable to find a conversation with the id, {id}");
    }
}
