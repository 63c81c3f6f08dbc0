using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

/// <summary>Lists of posts by something else than the gallery's own sections.</summary>
public sealed class GallerySearchOperationsTests : OperationTest
{
    [Fact]
    public async Task GetGallery_sends_its_three_switches_in_the_query()
    {
        IReadOnlyList<GalleryItem> items = await Anonymous.Gallery.GetGalleryAsync(
            GetGallerySection.User, GetGallerySort.Time, GalleryWindow.All, showViral: false, mature: true, albumPreviews: false);

        AssertSent("GET", "/3/gallery/user/time/all/0?showViral=false&mature=true&album_previews=false", ClientId);
        Assert.Equal("My first submission", Assert.IsType<GalleryImage>(Assert.Single(items)).Title);
    }

    [Fact]
    public async Task GetGallery_without_previews_has_albums_without_images()
    {
        IReadOnlyList<GalleryItem> items = await Anonymous.Gallery.GetGalleryAsync(albumPreviews: false);

        AssertSent("GET", "/3/gallery/hot/viral/day/0?album_previews=false", ClientId);
        Assert.NotEmpty(items.OfType<GalleryAlbum>());
        Assert.All(items.OfType<GalleryAlbum>(), static album => Assert.Null(album.Images));
    }

    [Fact]
    public async Task QueryGallery_puts_the_order_into_the_path_and_the_words_into_the_query()
    {
        IReadOnlyList<GalleryItem> items =
            await Anonymous.Gallery.QueryGalleryAsync(GallerySort.Top, GalleryWindow.Year, page: 0, q: "title: first submission ext: png");

        AssertSent("GET", "/3/gallery/search/top/year/0?q=title%3A%20first%20submission%20ext%3A%20png", ClientId);
        Assert.Equal("My first submission", Assert.IsType<GalleryImage>(Assert.Single(items)).Title);
    }

    [Fact]
    public async Task QueryGallery_has_the_documented_defaults()
    {
        IReadOnlyList<GalleryItem> items = await Anonymous.Gallery.QueryGalleryAsync(q: "album: a");

        AssertSent("GET", "/3/gallery/search/time/all/0?q=album%3A%20a", ClientId);
        Assert.NotEmpty(items);
        Assert.All(items, static item => Assert.IsType<GalleryAlbum>(item));
    }

    [Fact]
    public async Task QueryGallery_sends_every_advanced_field_by_its_name()
    {
        IReadOnlyList<GalleryItem> items = await Anonymous.Gallery.QueryGalleryAsync(
            qAll: "first my",
            qAny: "submission otter",
            qExactly: "My first",
            qNot: "second",
            qType: SearchFileType.Png,
            qSizePx: SearchImageSize.Med);

        AssertSent(
            "GET",
            "/3/gallery/search/time/all/0?q_all=first%20my&q_any=submission%20otter&q_exactly=My%20first&q_not=second&q_type=png&q_size_px=med",
            ClientId);
        Assert.Equal("My first submission", Assert.IsType<GalleryImage>(Assert.Single(items)).Title);
    }

    [Theory]
    [InlineData(SearchFileType.Album, "album", 8)]
    [InlineData(SearchFileType.Anigif, "anigif", 4)]
    [InlineData(SearchFileType.Jpg, "jpg", 0)]
    public async Task QueryGallery_finds_one_kind_of_file_alone(SearchFileType type, string sent, int count)
    {
        // Of the 24 posts of the seeds every third is an album, and of the images every fourth post is animated.
        IReadOnlyList<GalleryItem> items = await Anonymous.Gallery.QueryGalleryAsync(qType: type);

        AssertSent("GET", $"/3/gallery/search/time/all/0?q_type={sent}", ClientId);
        Assert.Equal(count, items.Count);
        Assert.All(items, item => Assert.Equal(type == SearchFileType.Album, item is GalleryAlbum));
        Assert.All(items.OfType<GalleryImage>(), static image => Assert.True(image.Animated));
    }

    [Fact]
    public async Task GetSubredditGallery_lists_images_of_which_little_is_known()
    {
        IReadOnlyList<GalleryImage> images =
            await Anonymous.Gallery.GetSubredditGalleryAsync("pics", SubredditSort.Top, GalleryWindow.All);

        AssertSent("GET", "/3/gallery/r/pics/top/all/0", ClientId);
        Assert.Equal(8, images.Count);
        Assert.All(images, static image => Assert.Equal("pics", image.Section));
        Assert.All(images, static image => Assert.Null(image.Ups));
        Assert.All(images, static image => Assert.Null(image.AccountUrl));
        Assert.Equal("No Topic", (await OwnPostAsync()).Topic);
        Assert.All(images, static image => Assert.Null(image.Topic));
    }

    [Fact]
    public async Task GetSubredditGallery_begins_with_the_newest_of_the_week()
    {
        IReadOnlyList<GalleryImage> images = await Anonymous.Gallery.GetSubredditGalleryAsync("aww");

        AssertSent("GET", "/3/gallery/r/aww/time/week/0", ClientId);

        // Copied in turns with those of the other subreddit, one an hour, until an hour ago.
        Assert.Equal(Enumerable.Range(0, 8).Select(static i => Now.AddHours(-2 - (2 * i))), images.Select(static image => image.Datetime));
    }

    [Fact]
    public async Task GetSubredditGallery_of_what_nobody_knows_is_empty()
    {
        Assert.Empty(await Anonymous.Gallery.GetSubredditGalleryAsync("a/b?c"));

        AssertSent("GET", "/3/gallery/r/a%2Fb%3Fc/time/week/0", ClientId);
    }

    [Fact]
    public async Task GetSubredditImage_reads_one_of_them()
    {
        GalleryImage listed = (await Anonymous.Gallery.GetSubredditGalleryAsync("pics"))[3];

        GalleryImage image = await Anonymous.Gallery.GetSubredditImageAsync("pics", listed.Id);

        AssertSent("GET", $"/3/gallery/r/pics/{listed.Id}", ClientId);
        Assert.Equal((listed.Title, listed.Datetime, "pics"), (image.Title, image.Datetime, image.Section));
    }

#pragma warning disable CS0618 // random posts are deprecated, and still asked for by those who have used them
    [Fact]
    public async Task GetRandomGallery_takes_a_page_number_alone()
    {
        IReadOnlyList<GalleryItem> items = await Anonymous.Gallery.GetRandomGalleryAsync(page: 1);

        AssertSent("GET", "/3/gallery/random/random/1", ClientId);
        Assert.Equal(8, GalleryItems.IdsOf(items).Distinct().Count());
        Assert.Empty(GalleryItems.IdsOf(items).Except(GalleryItems.IdsOf(await WholeGalleryAsync())));
    }

    [Fact]
    public async Task GetRandomGallery_begins_with_page_0()
    {
        await Anonymous.Gallery.GetRandomGalleryAsync();

        AssertSent("GET", "/3/gallery/random/random/0", ClientId);
    }
#pragma warning restore CS0618
}
