using Imgur;
using ImgurGen.Client.Tests.Support;
using LocalImgur;

namespace ImgurGen.Client.Tests.Paging;

/// <summary>The gallery has 24 posts of the seeds and one of the user: three pages of eight, and one post on a fourth.</summary>
public sealed class PagingTests : ImgurTest
{
    private PagedResults<GalleryItem> All(long page = 0, CancellationToken cancellationToken = default) =>
        Anonymous.Gallery.GetGalleryAllAsync(GetGallerySection.User, GetGallerySort.Time, GalleryWindow.All, page, cancellationToken: cancellationToken);

    private IEnumerable<string> Paths => Server.Requests.Select(static request => request.Path);

    private static DateTimeOffset Posted(GalleryItem item) => item switch
    {
        GalleryImage image => image.Datetime,
        GalleryAlbum album => album.Datetime,
        _ => throw new InvalidOperationException($"{item} is neither an image nor an album."),
    };

    private static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> items)
    {
        List<T> list = [];
        await foreach (T item in items)
            list.Add(item);
        return list;
    }

    [Fact]
    public async Task All_items_come_in_the_servers_order_until_a_page_is_empty()
    {
        List<GalleryItem> items = await ToListAsync(All());

        Assert.Equal(
            [.. Enumerable.Range(0, 24).Select(static i => Now.AddMinutes(-1 - (i * i))), Now.AddHours(-30)],
            items.Select(Posted));
        Assert.Equal(Enumerable.Range(0, 5).Select(static page => $"/3/gallery/user/time/all/{page}"), Paths);
        Assert.Empty(Server.Complaints);
    }

    [Fact]
    public async Task Whole_pages_have_numbers_and_their_answers()
    {
        List<Page<GalleryItem>> pages = await ToListAsync(All().Pages());

        Assert.Equal([(0, 8), (1, 8), (2, 8), (3, 1)], pages.Select(static page => ((int)page.Number, page.Items.Count)));
        Assert.Equal([499, 498, 497, 496], pages.Select(static page => page.Response.RateLimits!.User!.Remaining!.Value));
    }

    [Fact]
    public async Task A_list_can_start_at_any_page()
    {
        List<GalleryItem> items = await ToListAsync(All(page: 2));

        Assert.Equal(9, items.Count);
        Assert.Equal(Now.AddMinutes(-1 - (16 * 16)), Posted(items[0]));
        Assert.Equal([2, 3, 4], Paths.Select(static path => path[^1] - '0'));
    }

    [Fact]
    public async Task A_page_that_nobody_reads_is_not_asked_for()
    {
        int seen = 0;
        await foreach (GalleryItem item in All())
        {
            seen++;
            if (seen == 8)
                break;
        }

        Assert.Equal(["/3/gallery/user/time/all/0"], Paths);
    }

    [Fact]
    public async Task A_cancelled_token_ends_the_list_at_the_next_page()
    {
        using var source = new CancellationTokenSource();
        int seen = 0;

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (GalleryItem item in All().WithCancellation(source.Token))
            {
                seen++;
                if (seen == 3)
                    await source.CancelAsync();
            }
        });

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Equal(8, seen);
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task The_token_of_the_call_ends_the_list_too()
    {
        using var source = new CancellationTokenSource();
        PagedResults<GalleryItem> all = All(cancellationToken: source.Token);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ToListAsync(all));
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task An_error_on_a_later_page_comes_after_the_items_before_it()
    {
        List<GalleryItem> items = [];

        ApiResponseFormatException exception = await Assert.ThrowsAsync<ApiResponseFormatException>(async () =>
        {
            await foreach (GalleryItem item in All())
            {
                items.Add(item);
                if (items.Count == 8)
                    Server.AnswerNextWith(new ScriptedAnswer(200, "<html>", "text/html"));
            }
        });

        Assert.Equal(8, items.Count);
        Assert.Equal("getGallery", exception.OperationId);
    }

    [Fact]
    public async Task A_topics_gallery_can_be_read_to_its_end()
    {
        List<GalleryItem> gallery = await ToListAsync(All());
        IGrouping<long?, GalleryItem> topic = gallery.GroupBy(TopicOf).OrderByDescending(static group => group.Count()).First();

        List<GalleryItem> items = await ToListAsync(
            Anonymous.Topic.GetTopicGalleryAllAsync(topic.Key!.Value, GallerySort.Time, GalleryWindow.All));

        Assert.Equal(topic.Select(Posted), items.Select(Posted));
        AssertSent("GET", $"/3/topics/{topic.Key}/time/all/1", ClientId);
    }

    private static long? TopicOf(GalleryItem item) => item is GalleryImage image ? image.TopicId : ((GalleryAlbum)item).TopicId;
}
