using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Shapes;

/// <summary>A conversation, in the list of them or with a page of its messages.</summary>
internal static class ConversationShape
{
    /// <summary>Stands for the name of an account that has been deleted.</summary>
    public const string NobodyNamed = "[deleted]";

    private const int PreviewLength = 100;

    public static JsonObject ToJson(this Conversation conversation, Call call)
    {
        string text = conversation.Last.Text;
        return new JsonObject
        {
            ["id"] = conversation.Id,
            ["with_account"] = call.World.UrlOf(conversation.WithAccountId) ?? NobodyNamed,
            ["with_account_id"] = conversation.WithAccountId,
            ["last_message_preview"] = text.Length > PreviewLength ? text[..PreviewLength] : text,
            ["message_count"] = conversation.Messages.Count,
            ["datetime"] = conversation.Last.Sent.ToUnixTimeSeconds(),
        };
    }

    /// <summary>The conversation with some of its messages.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="messages">Those of the page, oldest first.</param>
    /// <param name="done">Whether no page with older ones follows.</param>
    /// <param name="nextPage">The number of the page that would follow.</param>
    /// <param name="call">Who asks.</param>
    public static JsonObject ToJson(
        this Conversation conversation, IEnumerable<Message> messages, bool done, int nextPage, Call call)
    {
        JsonObject json = conversation.ToJson(call);
        json["messages"] = messages.Select(message => ToJson(message, conversation, call)).ToJsonArray();
        json["done"] = done;
        json["page"] = nextPage;
        return json;
    }

    private static JsonObject ToJson(Message message, Conversation conversation, Call call) => new()
    {
        ["id"] = message.Id,
        ["from"] = call.World.UrlOf(message.SenderId) ?? NobodyNamed,
        ["account_id"] = conversation.AccountId,
        ["sender_id"] = message.SenderId,
        ["body"] = message.Text,
        ["conversation_id"] = conversation.Id,
        ["datetime"] = message.Sent.ToUnixTimeSeconds(),
    };
}
