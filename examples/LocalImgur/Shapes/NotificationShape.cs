using System.Globalization;
using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Shapes;

/// <summary>A notification, whose content is a comment or a message.</summary>
internal static class NotificationShape
{
    public static JsonObject ToJson(this Notification notification, Call call) => new()
    {
        ["id"] = notification.Id,
        ["account_id"] = notification.AccountId,
        ["viewed"] = notification.Viewed,
        ["content"] = notification.Message is { } message
            ? ToJson(message, notification.AccountId, call)
            : call.World.Comments.Find(notification.ReplyId!.Value)?.ToNotificationJson(call),
    };

    // Every number but the date is a string here, and "with_account" is a number although its name says otherwise elsewhere.
    private static JsonObject ToJson(Message message, long accountId, Call call) => new()
    {
        ["id"] = Text(message.ConversationId),
        ["account_id"] = Text(accountId),
        ["with_account"] = Text(message.FromAccountId),
        ["spam"] = "0",
        ["message_num"] = Text(message.Number),
        ["last_message"] = message.Text,
        ["from"] = call.World.UrlOf(message.FromAccountId),
        ["datetime"] = message.Sent.ToUnixTimeSeconds(),
    };

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
