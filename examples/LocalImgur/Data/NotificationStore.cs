namespace LocalImgur.Data;

internal sealed class NotificationStore
{
    private readonly Table<long, Notification> notifications = new();

    public void Add(Notification notification) => notifications.Add(notification.Id, notification);

    /// <summary>Finds a notification of an account; those of others do not exist for it.</summary>
    public Notification? Find(long id, long accountId)
        => notifications.Find(id) is { } notification && notification.AccountId == accountId ? notification : null;

    /// <summary>The notifications of an account, oldest first.</summary>
    public IReadOnlyList<Notification> Of(long accountId) => notifications.Where(notification => notification.AccountId == accountId);

    public void MarkViewed(long id) => notifications.Update(id, static notification => notification with { Viewed = true });
}
