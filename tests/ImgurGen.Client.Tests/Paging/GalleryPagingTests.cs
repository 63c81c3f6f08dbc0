using Imgur;
using ImgurGen.Client.Tests.Support;
using LocalImgur;

namespace ImgurGen.Client.Tests.Paging;

/// <summary>Lists of posts, in a payload or inside it. A page holds three; the seeds have 24 posts, and nine of each subreddit.</summary>
public sealed class GalleryPagingTests : PagingTest
{
    protected override LocalImgurOptions Options { get; } = new()
    {
        TimeProvider = new StandingTime(Now),
        GalleryPages = 8,
        GalleryPageSize = 3,
    };

    private async Task<string[]> TaggedAsync(string tag) =>
    [
        .. (await ToListAsync(Anonymous.Gallery.GetGalleryAllAsync(GetGallerySection.User, GetGallerySort.Time, GalleryWindow.All)))
            .Where(item => GalleryItems.TagsOf(item).Contains(tag)).Select(GalleryItems.IdOf),
    ];

    private static IEnumerable<string> Pages(int items, string stem) =>
        Enumerable.Range(0, ((items + 2) / 3) + 1).Select(page => stem + page);

    [Fact]
    public async Task Search_results_keep_their_words_on_every_page()
    {
        List<GalleryItem> albums = await ToListAsync(Anonymous.Gallery.QueryGalleryAllAsync(qType: SearchFileType.Album));

        Assert.Equal(8, albums.OfType<GalleryAlbum>().Select(static album => album.Id).Distinct().Count());
        Assert.Equal(Enumerable.Range(0, 4).Select(static page => $"/3/gallery/search/time/all/{page}?q_type=album"), Targets);
    }

    [Fact]
    public async Task A_subreddit_can_be_read_to_its_end()
    {
        List<GalleryImage> images = await ToListAsync(Anonymous.Gallery.GetSubredditGalleryAllAsync("pics"));

        Assert.Equal(Enumerable.Range(0, 4).Select(static i => Now.AddHours(-1 - (2 * i))), images.Select(static image => image.Datetime));
        Assert.Equal(Pages(4, "/3/gallery/r/pics/time/week/"), Targets);
    }

    [Fact]
    public async Task Memes_can_be_read_to_their_end()
    {
        List<GalleryItem> memes = await ToListAsync(Anonymous.Memegen.ListMemesAllAsync(GallerySort.Time, GalleryWindow.All));

        Assert.Equal(new[] { 3, 9, 15, 21 }.Select(static i => Now.AddMinutes(-1 - (i * i))), memes.Select(GalleryItems.PostedAt));
        Assert.Equal(Pages(4, "/3/g/memes/time/all/"), Targets);
    }

    [Fact]
    public async Task The_posts_of_a_tag_stand_inside_the_tag()
    {
        string[] expected = await TaggedAsync("gaming");
        int before = Server.Requests.Count;

        List<GalleryItem> items = await ToListAsync(Anonymous.Tags.ListTagGalleryAllAsync("gaming", GallerySort.Time, GalleryWindow.All));

        Assert.True(expected.Length > 3, "they take more than one page");
        Assert.Equal(expected, GalleryItems.IdsOf(items));
        Assert.Equal(Pages(expected.Length, "/3/gallery/t/gaming/time/all/"), Targets.Skip(before));
    }

    // The number of followers changes between two pages: the payloads differ, but the lists inside do not.
    [Fact]
    public async Task A_page_that_repeats_the_last_ends_a_list_inside_an_object_whatever_stands_beside_it()
    {
        string page = $$"""{"data":{"name":"cats","followers":1,"total_items":9,"items":[{{Bodies.GalleryImage}}]},"success":true,"status":200}""";
        AnswerNextWith(page);
        AnswerNextWith(page.Replace("\"followers\":1", "\"followers\":2", StringComparison.Ordinal));

        Assert.Single(await ToListAsync(Anonymous.Tags.ListTagGalleryAllAsync("cats")));

        Assert.Equal(["/3/gallery/t/cats/viral/week/0", "/3/gallery/t/cats/viral/week/1"], Targets);
    }

    [Fact]
    public async Task The_posts_of_the_own_gallery_stand_inside_it()
    {
        await User.CustomGallery.AddCustomGalleryTagsAsync(new AddCustomGalleryTagsRequest { Tags = ["gaming"] });
        string[] expected = [.. (await TaggedAsync("gaming")).Union(await TaggedAsync("cats")).Order(StringComparer.Ordinal)];
        int before = Server.Requests.Count;

        List<GalleryItem> items = await ToListAsync(User.CustomGallery.GetCustomGalleryAllAsync(GallerySort.Time, GalleryWindow.All));

        Assert.Equal(expected, GalleryItems.IdsOf(items).Order(StringComparer.Ordinal));
        Assert.Equal(Pages(expected.Length, "/3/g/custom/time/all/"), Targets.Skip(before));
    }

    [Fact]
    public async Task The_posts_that_are_filtered_out_stand_inside_a_gallery()
    {
        string[] expected = await TaggedAsync("gaming");
        int before = Server.Requests.Count;

        List<GalleryItem> items = await ToListAsync(User.CustomGallery.GetFilteredGalleryAllAsync(GallerySort.Time, GalleryWindow.All));

        Assert.Equal(expected, GalleryItems.IdsOf(items));
        Assert.Equal(Pages(expected.Length, "/3/g/filtered/time/all/"), Targets.Skip(before));
    }

    [Fact]
    public async Task The_gallery_keeps_its_switches_on_every_page()
    {
        PagedResults<GalleryItem> all = Anonymous.Gallery.GetGalleryAllAsync(
            GetGallerySection.User, GetGallerySort.Time, GalleryWindow.All, page: 7, mature: true, albumPreviews: false);

        Assert.Equal(4, (await ToListAsync(all)).Count);

        Assert.Equal(
            Enumerable.Range(7, 3).Select(static page => $"/3/gallery/user/time/all/{page}?mature=true&album_previews=false"), Targets);
    }

#pragma warning disable CS0618 // random posts are deprecated, and still read by those who have used them
    [Fact]
    public async Task Random_posts_end_with_the_list()
    {
        List<GalleryItem> items = await ToListAsync(Anonymous.Gallery.GetRandomGalleryAllAsync());

        Assert.Equal(25, GalleryItems.IdsOf(items).Distinct().Count());
        Assert.Equal(Pages(25, "/3/gallery/random/random/"), Targets);
    }
#pragma warning restore CS0618
}
