using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

public sealed class NotificationOperationsTests : ImgurTest
{
    private const long Reply = 322_892_525;
    private const long Message = 322_892_527;

    [Fact]
    public async Task GetNotification_reads_a_message_whose_numbers_are_texts()
    {
        Notification notification = await User.Notification.GetNotificationAsync(Message);

        AssertSent("GET", $"/3/notification/{Message}", Bearer);
        Assert.Equal((Message, 48_437_714, false), (notification.Id, notification.AccountId, notification.Viewed));
        Message message = Assert.IsType<Message>(notification.Content);
        Assert.Equal((620, 48_437_714, 1_000_000), (message.Id, message.AccountId, message.WithAccount));
        Assert.Equal(("ada_l", "wow. such message."), (message.From, message.LastMessage));
        Assert.Equal((103, 0), (message.MessageNum, message.Spam));
        Assert.Equal(Now.AddHours(-5), message.Datetime);
    }

    [Fact]
    public async Task GetNotification_reads_a_reply_as_a_comment()
    {
        Notification notification = await User.Notification.GetNotificationAsync(Reply);

        AssertSent("GET", $"/3/notification/{Reply}", Bearer);
        Comment comment = Assert.IsType<Comment>(notification.Content);
        Assert.Equal("Thanks – I see it now.", comment.CommentValue);
        Assert.Contains(comment.Platform, new[] { "1", "2", "4" });
    }

    [Fact]
    public async Task MarkNotificationViewed_is_seen_afterwards()
    {
        Assert.True(await User.Notification.MarkNotificationViewedAsync(Reply));

        AssertSent("POST", $"/3/notification/{Reply}", Bearer);
        Assert.True((await User.Notification.GetNotificationAsync(Reply)).Viewed);
    }
}
