using System.Globalization;
using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Shapes;

/// <summary>A notification, whose content is a comment or a message.</summary>
internal static class NotificationShape
{
    /// <summary>Null where the comment or conversation that it tells of has been deleted since.</summary>
    public static JsonObject? ToJson(this Notification notification, Call call)
    {
        JsonObject? content = notification.ConversationId is long id
            ? call.World.Conversations.Find(id, notification.AccountId)?.ToNotificationJson(call)
            : call.World.Comments.Find(notification.ReplyId!.Value)?.ToNotificationJson(call);
        if (content is null)
            return null;

        return new JsonObject
        {
            ["id"] = notification.Id,
            ["account_id"] = notification.AccountId,
            ["viewed"] = notification.Viewed,
            ["content"] = content,
        };
    }

    // Every number but the date is a string here, and "with_account" is a number although its name says otherwise elsewhere.
    private static JsonObject ToNotificationJson(this Conversation conversation, Call call) => new()
    {
        ["id"] = Text(conversation.Id),
        ["account_id"] = Text(conversation.AccountId),
        ["with_account"] = Text(conversation.WithAccountId),
        ["spam"] = "0",
        ["message_num"] = Text(conversation.Messages.Count),
        ["last_message"] = conversation.Last.Text,
        ["from"] = call.World.UrlOf(conversation.WithAccountId) ?? ConversationShape.NobodyNamed,
        ["datetime"] = conversation.Last.Sent.ToUnixTimeSeconds(),
    };

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
