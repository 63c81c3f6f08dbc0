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
        new("GET", "/3/notification/{notificationId}", Get) { Access = Access.User },
        new("POST", "/3/notification/{notificationId}", MarkViewed) { Access = Access.User },
    ];

    private static JsonObject List(Call call)
    {
        bool onlyNew = call.Flag("new", @default: false);
        ILookup<bool, JsonObject> notifications = call.World.Notifications.Of(call.RequireUser().Id)
            .Where(notification => !onlyNew || !notification.Viewed)
            .ToLookup(notification => notification.Message is null, notification => notification.ToJson(call));
        return new JsonObject
        {
            ["replies"] = notifications[true].ToJsonArray(),
            ["messages"] = notifications[false].ToJsonArray(),
        };
    }

    private static JsonObject Get(Call call) => Find(call).ToJson(call);

    private static JsonNode MarkViewed(Call call)
    {
        call.World.Notifications.MarkViewed(Find(call).Id);
        return true;
    }

    private static Notification Find(Call call)
    {
        long id = call.Number("notificationId");
        return call.World.Notifications.Find(id, call.RequireUser().Id)
            ?? throw RefusalException.Missing($"Unable to find a notification with the id, {id}");
    }
}
