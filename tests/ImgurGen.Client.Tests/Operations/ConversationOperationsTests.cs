using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

/// <summary>The user of the seeds has written with ada_l, 103 messages that end five hours ago, and with grace_h, two.</summary>
public sealed class ConversationOperationsTests : OperationTest
{
    private const long Lively = 620;
    private const long Quiet = 11_247_233;

    [Fact]
    public async Task ListConversations_has_them_without_their_messages()
    {
        IReadOnlyList<Conversation> conversations = await User.Conversation.ListConversationsAsync();

        AssertSent("GET", "/3/conversations", Bearer);
        Conversation lively = conversations.Single(static conversation => conversation.Id == Lively);
        Assert.Equal(("ada_l", 1_000_000, 103), (lively.WithAccount, lively.WithAccountId, lively.MessageCount));
        Assert.Equal(("wow. such message.", Now.AddHours(-5)), (lively.LastMessagePreview, lively.Datetime));
        Conversation quiet = conversations.Single(static conversation => conversation.Id == Quiet);
        Assert.Equal(("grace_h", 2), (quiet.WithAccount, quiet.MessageCount));
        Assert.Equal("Happy anniversary!\n\nTwo years.", quiet.LastMessagePreview);
    }

    [Fact]
    public async Task GetConversation_begins_with_page_1_and_passes_over_nothing()
    {
        ConversationThread thread = await User.Conversation.GetConversationAsync(Quiet);

        AssertSent("GET", $"/3/conversations/{Quiet}/1/0", Bearer);
        Assert.Equal((Quiet, "grace_h", 2), (thread.Id, thread.WithAccount, thread.MessageCount));
        Assert.Equal(["Happy birthday!", "Happy anniversary!\n\nTwo years."], thread.Messages.Select(static message => message.Body));
        Assert.Equal(["local_user", "grace_h"], thread.Messages.Select(static message => message.From));
        Assert.Equal([48_437_714, 1_007_919], thread.Messages.Select(static message => message.SenderId));
        Assert.All(thread.Messages, static message => Assert.Equal(Quiet, message.ConversationId));
        Assert.Equal([Now.AddDays(-9).AddHours(-1), Now.AddDays(-9)], thread.Messages.Select(static message => message.Datetime));
        Assert.True(thread.Done);
    }

    [Fact]
    public async Task GetConversation_puts_page_and_offset_into_the_path()
    {
        ConversationThread thread = await User.Conversation.GetConversationAsync(Lively, page: 2, offset: 3);

        AssertSent("GET", $"/3/conversations/{Lively}/2/3", Bearer);
        Assert.Equal(25, thread.Messages.Count);

        // One an hour: a page of 25 and three more are newer than the last of these.
        Assert.Equal(Now.AddHours(-5 - 25 - 3), thread.Messages[^1].Datetime);
        Assert.False(thread.Done);
    }

    [Fact]
    public async Task DeleteConversation_leaves_the_other()
    {
        Assert.True(await User.Conversation.DeleteConversationAsync(Lively));

        AssertSent("DELETE", $"/3/conversations/{Lively}", Bearer);
        Assert.Equal([Quiet], (await User.Conversation.ListConversationsAsync()).Select(static conversation => conversation.Id));
        await Assert.ThrowsAsync<ApiNotFoundException>(() => User.Conversation.GetConversationAsync(Lively));
    }

#pragma warning disable CS0618 // Imgur takes no messages any more; those who send them nevertheless are told by its answer
    [Fact]
    public async Task CreateConversation_writes_behind_what_was_written()
    {
        bool done = await Watched.Conversation.CreateConversationAsync("grace_h", new CreateConversationRequest { Body = "Three & counting?" });

        Assert.True(done);
        AssertSent("POST", "/3/conversations/grace_h", Bearer);
        AssertBody("body=Three+%26+counting%3F");
        ConversationThread thread = await User.Conversation.GetConversationAsync(Quiet);
        Assert.Equal((3, "Three & counting?"), (thread.MessageCount, thread.LastMessagePreview));
        Assert.Equal((48_437_714, Now), (thread.Messages[^1].SenderId, thread.Messages[^1].Datetime));
    }

    [Fact]
    public async Task CreateConversation_can_be_the_first_word()
    {
        Assert.True(await User.Conversation.CreateConversationAsync("linus42", new CreateConversationRequest { Body = "Hello" }));

        AssertSent("POST", "/3/conversations/linus42", Bearer);
        Assert.Contains(
            (await User.Conversation.ListConversationsAsync()), static conversation => conversation is { WithAccount: "linus42", MessageCount: 1 });
    }
#pragma warning restore CS0618

    [Fact]
    public async Task BlockSender_is_seen_in_settings_and_account()
    {
        Assert.True(await Watched.Conversation.BlockSenderAsync("alan_t"));

        AssertSent("POST", "/3/conversations/block/alan_t", Bearer);
        AssertBody("");
        AccountSettings settings = await User.Account.GetAccountSettingsAsync("me");
        Assert.Equal(["spam_can", "alan_t"], settings.BlockedUsers.Select(static user => user.BlockedUrl));
        Assert.True((await User.Account.GetAccountAsync("alan_t")).IsBlocked);
    }

    [Fact]
    public async Task ReportSender_sends_no_body()
    {
        Assert.True(await Watched.Conversation.ReportSenderAsync("alan_t"));

        AssertSent("POST", "/3/conversations/report/alan_t", Bearer);
        AssertBody("");
        Assert.Equal("0", Server.Requests[^1].Headers["Content-Length"]);
    }
}
