using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>What a user has been told.</summary>
internal static class NotificationOperations
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/account/me/notifications", List) { Access = Access.User, Query = ["new"] },
        new("GET", "/3/account/{username}/notifications/replies", ListReplies) { Access = Access.User, Query = ["new"] },
        new("GET", "/3/notification/{notificationId}", Get) { Access = Access.User },
        new("POST", "/3/notification/{notificationId}", MarkViewed) { Access = Access.User },
    ];

    private static JsonObject List(Call call)
    {
        ILookup<bool, Notification> notifications = Notifications(call, call.RequireUser(), onlyNew: call.Flag("new", @default: false))
            .ToLookup(static notification => notification.ConversationId is null);
        return new JsonObject
        {
            ["replies"] = ToJson(notifications[true], call),
            ["messages"] = ToJson(notifications[false], call),
        };
    }

    // Unlike the list of both kinds, this one leaves out what has been viewed unless it is asked for.
    private static JsonArray ListReplies(Call call)
    {
        IEnumerable<Notification> notifications = Notifications(call, AccountOperations.Own(call), onlyNew: call.Flag("new", @default: true));
        return ToJson(notifications.Where(static notification => notification.ReplyId is not null), call);
    }

    private static IEnumerable<Notification> Notifications(Call call, Account account, bool onlyNew)
        => call.World.Notifications.Of(account.Id).Where(notification => !onlyNew || !notification.Viewed);

    private static JsonArray ToJson(IEnumerable<Notification> notifications, Call call)
        => notifications.Select(notification => notification.ToJson(call)).OfType<JsonObject>().ToJsonArray();

    private static JsonObject Get(Call call)
    {
        Notification notification = Find(call);
        return notification.ToJson(call) ?? throw Missing(notification.Id);
    }

    private static JsonNode MarkViewed(Call call)
    {
        call.World.Notifications.MarkViewed(Find(call).Id);
        return true;
    }

    private static Notification Find(Call call)
    {
        long id = call.Number("notificationId");
        return call.World.Notifications.Find(id, call.RequireUser().Id)
            ?? throw Missing(id);
    }

    private static RefusalException Missing(long id) => RefusalException.Missing($"Unable to find a notification with the id, {id}");
}
