using System.Text.Json;

namespace ImgurGen.Client.Tests.LocalServer;

public sealed class ConversationTests : LocalServerTest
{
    [Fact]
    public async Task Pages_go_from_the_newest_messages_to_the_beginning_and_then_are_empty()
    {
        JsonElement listed = (await DataAsync("GET", "/3/conversations", User))[0];
        List<string> read = [];
        int pages = 0;
        bool done = false;
        while (!done)
        {
            JsonElement page = await DataAsync("GET", $"/3/conversations/620/{++pages}/0", User);
            read.InsertRange(0, Ids(page.GetProperty("messages")));
            done = page.GetProperty("done").GetBoolean();
            Assert.Equal(pages + 1, page.GetProperty("page").GetInt32());
        }

        Assert.Equal(620, listed.GetProperty("id").GetInt64());
        Assert.Equal(listed.GetProperty("message_count").GetInt32(), read.Distinct().Count());
        Assert.Equal(read.Order(StringComparer.Ordinal), read);
        Assert.Equal(5, pages);
        JsonElement beyond = await DataAsync("GET", "/3/conversations/620/6/0", User);
        Assert.Equal(0, beyond.GetProperty("messages").GetArrayLength());
    }

    [Fact]
    public async Task A_message_appears_at_the_end_and_an_offset_leaves_it_out()
    {
        Assert.True((await DataAsync("POST", "/3/conversations/grace_h", User, Form(("body", "Hello\nüber")))).GetBoolean());
        string id = Ids(await DataAsync("GET", "/3/conversations", User))[0];

        JsonElement conversation = await DataAsync("GET", $"/3/conversations/{id}/1/0", User);
        JsonElement older = await DataAsync("GET", $"/3/conversations/{id}/1/1", User);

        JsonElement last = conversation.GetProperty("messages").EnumerateArray().Last();
        Assert.Equal(("Hello\nüber", "local_user"), (last.GetProperty("body").GetString(), last.GetProperty("from").GetString()));
        Assert.Equal(3, conversation.GetProperty("message_count").GetInt32());
        Assert.Equal(2, older.GetProperty("messages").GetArrayLength());
    }

    [Fact]
    public async Task A_deleted_conversation_and_its_notification_are_gone()
    {
        Assert.True((await DataAsync("DELETE", "/3/conversations/620", User)).GetBoolean());

        Assert.Equal(404, (await RefusalAsync("GET", "/3/conversations/620/1/0", User)).Status);
        JsonElement notifications = await DataAsync("GET", "/3/account/me/notifications", User);
        Assert.Equal(1, notifications.GetProperty("messages").GetArrayLength());
    }

    [Fact]
    public async Task Who_is_blocked_stands_in_the_settings_and_in_the_account()
    {
        Assert.True((await DataAsync("POST", "/3/conversations/block/ada_l", User)).GetBoolean());
        Assert.True((await DataAsync("POST", "/3/conversations/report/ada_l", User)).GetBoolean());

        JsonElement settings = await DataAsync("GET", "/3/account/me/settings", User);
        JsonElement blocked = settings.GetProperty("blocked_users").EnumerateArray().Last();
        Assert.Equal("ada_l", blocked.GetProperty("blocked_url").GetString());
        Assert.True((await DataAsync("GET", "/3/account/ada_l", User)).GetProperty("is_blocked").GetBoolean());
        Assert.False((await DataAsync("GET", "/3/account/ada_l", Application)).GetProperty("is_blocked").GetBoolean());
    }

    [Fact]
    public async Task Replies_are_those_that_have_not_been_viewed_unless_all_are_asked_for()
    {
        JsonElement replies = await DataAsync("GET", "/3/account/me/notifications/replies", User);
        await DataAsync("POST", $"/3/notification/{replies[0].GetProperty("id").GetInt64()}", User);

        Assert.Equal(2, replies.GetArrayLength());
        Assert.Equal(1, (await DataAsync("GET", "/3/account/me/notifications/replies", User)).GetArrayLength());
        Assert.Equal(2, (await DataAsync("GET", "/3/account/me/notifications/replies?new=false", User)).GetArrayLength());
    }
}
