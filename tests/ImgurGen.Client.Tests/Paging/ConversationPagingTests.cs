using Imgur;

namespace ImgurGen.Client.Tests.Paging;

/// <summary>The messages of a conversation, 103 in pages of 25: pages count from 1, and the list stands inside the payload.</summary>
public sealed class ConversationPagingTests : PagingTest
{
    private const long Lively = 620;

    [Fact]
    public async Task All_messages_are_read_from_the_first_page_on()
    {
        List<Page<ConversationMessage>> pages = await ToListAsync(User.Conversation.GetConversationAllAsync(Lively).Pages());

        Assert.Equal([(1L, 25), (2L, 25), (3L, 25), (4L, 25), (5L, 3)], pages.Select(static page => (page.Number, page.Items.Count)));
        Assert.Equal(Enumerable.Range(1, 6).Select(static page => $"/3/conversations/620/{page}/0"), Targets);

        // One message an hour, the last five hours ago, in the order of writing on each page.
        IEnumerable<DateTimeOffset> dates = pages.SelectMany(static page => page.Items.Reverse()).Select(static message => message.Datetime);
        Assert.Equal(Enumerable.Range(0, 103).Select(static i => Now.AddHours(-5 - i)), dates);
    }

    [Fact]
    public async Task The_offset_is_sent_with_every_page()
    {
        List<ConversationMessage> messages = await ToListAsync(User.Conversation.GetConversationAllAsync(Lively, page: 4, offset: 20));

        Assert.Equal(8, messages.Count);
        Assert.Equal(["/3/conversations/620/4/20", "/3/conversations/620/5/20"], Targets);
    }
}
