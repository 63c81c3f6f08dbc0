using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Paging;

/// <summary>Parts of a real list: 25 posts on pages of eight.</summary>
public sealed class SelectionTests : PagingTest
{
    private PagedResults<GalleryItem> All() =>
        Anonymous.Gallery.GetGalleryAllAsync(GetGallerySection.User, GetGallerySort.Time, GalleryWindow.All);

    private static string Path(int page) => $"/3/gallery/user/time/all/{page}";

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(8, 1)]
    [InlineData(9, 2)]
    [InlineData(24, 3)]
    public async Task A_limit_asks_for_no_page_more_than_it_needs(int limit, int pages)
    {
        List<GalleryItem> items = await ToListAsync(All().Limit(limit));

        Assert.Equal(Enumerable.Range(0, limit).Select(static i => Now.AddMinutes(-1 - (i * i))), items.Select(GalleryItems.PostedAt));
        Assert.Equal(Enumerable.Range(0, pages).Select(Path), Targets);
    }

    [Fact]
    public async Task A_limit_beyond_the_end_changes_nothing()
    {
        Assert.Equal(25, (await ToListAsync(All().Limit(1000))).Count);

        Assert.Equal(Enumerable.Range(0, 5).Select(Path), Targets);
    }

    [Fact]
    public async Task A_limit_within_an_object_holds_too()
    {
        List<ConversationMessage> messages = await ToListAsync(User.Conversation.GetConversationAllAsync(620).Limit(30));

        Assert.Equal(30, messages.Count);
        Assert.Equal(["/3/conversations/620/1/0", "/3/conversations/620/2/0"], Targets);
    }

    [Fact]
    public async Task Prefetch_gives_the_same_items_from_the_same_pages()
    {
        List<GalleryItem> plain = await ToListAsync(All());
        int before = Server.Requests.Count;

        List<GalleryItem> ahead = await ToListAsync(All().Prefetch());

        Assert.Equal(GalleryItems.IdsOf(plain), GalleryItems.IdsOf(ahead));
        Assert.Equal(Enumerable.Range(0, 5).Select(Path), Targets.Skip(before));
    }

    [Fact]
    public async Task Prefetch_asks_for_the_next_page_while_the_first_is_read()
    {
        using var doorbell = new Doorbell();
        using var http = new HttpClient(doorbell);
        using var imgur = new ImgurClient(http, ClientOptions(new ClientIdCredential(Options.ClientId)));
        await using IAsyncEnumerator<GalleryItem> items = imgur.Gallery.GetGalleryAllAsync().Prefetch().GetAsyncEnumerator();

        Assert.False(doorbell.SecondRequest.IsCompleted);
        Assert.True(await items.MoveNextAsync());

        // Nobody has asked for a second item yet, let alone for the ninth.
        await doorbell.SecondRequest.WaitAsync(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Prefetch_with_a_limit_asks_for_nothing_that_the_limit_leaves_out()
    {
        Assert.Equal(16, (await ToListAsync(All().Prefetch().Limit(16))).Count);

        Assert.Equal([Path(0), Path(1)], Targets);
    }

    [Fact]
    public async Task A_post_that_slipped_to_the_next_page_is_given_once()
    {
        List<string> ids = [];
        await foreach (GalleryItem item in All().WithoutDuplicates(GalleryItems.IdOf))
        {
            ids.Add(GalleryItems.IdOf(item));
            if (ids.Count == 1)
                await SubmitAsync();
        }

        Assert.Equal(25, ids.Count);
        Assert.Equal(25, ids.Distinct().Count());
    }

    [Fact]
    public async Task Without_asking_a_post_that_slipped_is_given_twice()
    {
        List<string> ids = [];
        await foreach (GalleryItem item in All())
        {
            ids.Add(GalleryItems.IdOf(item));
            if (ids.Count == 1)
                await SubmitAsync();
        }

        Assert.Equal((26, 25), (ids.Count, ids.Distinct().Count()));
        Assert.Equal(ids[7], ids[8]);
    }

    // It becomes the newest, so that every other moves on by one.
    private async Task SubmitAsync()
    {
        Image image = await UploadAsync(User);
        await User.Gallery.SubmitToGalleryAsync(
            image.Id, new SubmitToGalleryRequest { Title = "Newest", Terms = SubmitToGalleryTerms.Value1 });
    }
}
