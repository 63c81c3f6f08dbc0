using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

public sealed class GalleryOperationsTests : ImgurTest
{
    [Fact]
    public async Task GetGallery_puts_every_parameter_into_the_path()
    {
        IReadOnlyList<GalleryItem> items =
            await Anonymous.Gallery.GetGalleryAsync(GetGallerySection.Top, GetGallerySort.Time, GalleryWindow.Year, page: 1);

        AssertSent("GET", "/3/gallery/top/time/year/1", ClientId);
        Assert.Equal(8, items.Count);
    }

    [Fact]
    public async Task GetGallery_has_the_documented_defaults()
    {
        await Anonymous.Gallery.GetGalleryAsync();

        AssertSent("GET", "/3/gallery/hot/viral/day/0", ClientId);
    }

    [Fact]
    public async Task GetGallery_tells_images_from_albums()
    {
        IReadOnlyList<GalleryItem> items = await NewestAsync();

        AssertSent("GET", "/3/gallery/user/time/all/0", ClientId);
        Assert.Equal(
            Enumerable.Range(0, 8).Select(static i => (Album: i % 3 == 1, Posted: Now.AddMinutes(-1 - (i * i)))),
            items.Select(static item => item switch
            {
                GalleryImage image => (Album: false, Posted: image.Datetime),
                GalleryAlbum album => (Album: true, Posted: album.Datetime),
                _ => throw new InvalidOperationException($"{item} is neither."),
            }));
        GalleryAlbum second = Assert.IsType<GalleryAlbum>(items[1]);
        Assert.Equal(2, second.ImagesCount);
        Assert.Equal(2, second.Images!.Count);
        Assert.Equal(AlbumPrivacy.Public, second.Privacy!.Value);
        Assert.Equal(6, second.CommentCount);
        Assert.Null(second.Section);
        Assert.Empty(Assert.IsType<GalleryAlbum>(items[7]).Tags!);
    }

    [Fact]
    public async Task SearchGallery_sends_words_in_the_query()
    {
        IReadOnlyList<GalleryItem> items = await Anonymous.Gallery.SearchGalleryAsync("My first submission");

        AssertSent("GET", "/3/gallery/search?q=My%20first%20submission", ClientId);
        GalleryImage found = Assert.IsType<GalleryImage>(Assert.Single(items));
        Assert.Equal("My first submission", found.Title);
        Assert.Equal((7, 2, 5, 5), (found.Ups, found.Downs, found.Points, found.Score));
        Assert.Equal(("No Topic", 29), (found.Topic, found.TopicId));
        Assert.Equal((48_437_714, "local_user"), (found.AccountId, found.AccountUrl));
    }

    [Fact]
    public async Task SearchGallery_escapes_what_would_end_a_parameter()
    {
        Assert.Empty(await Anonymous.Gallery.SearchGalleryAsync("a&sort=top #1 +é?"));

        AssertSent("GET", "/3/gallery/search?q=a%26sort%3Dtop%20%231%20%2B%C3%A9%3F", ClientId);
    }

    [Fact]
    public async Task GetGalleryImage_reads_one_post()
    {
        GalleryImage listed = await AnyGalleryImageAsync();

        GalleryImage image = await Anonymous.Gallery.GetGalleryImageAsync(listed.Id);

        AssertSent("GET", $"/3/gallery/image/{listed.Id}", ClientId);
        Assert.Equal(listed.Title, image.Title);
        Assert.Equal("Seen on the way to work.", image.Description);
        Assert.Equal(Now.AddMinutes(-1), image.Datetime);
        Assert.Equal(image.Views * image.Size, image.Bandwidth);
        Assert.Equal(6, image.CommentCount);
        Assert.Equal(1, image.FavoriteCount);
        Assert.True(image.InMostViral);
        Assert.NotEmpty(image.Tags!);
        Assert.Null(image.AdUrl);
    }

    [Fact]
    public async Task GetGalleryAlbum_reads_one_post_with_all_its_images()
    {
        GalleryAlbum listed = (await NewestAsync()).OfType<GalleryAlbum>().Last();

        GalleryAlbum album = await Anonymous.Gallery.GetGalleryAlbumAsync(listed.Id);

        AssertSent("GET", $"/3/gallery/album/{listed.Id}", ClientId);
        Assert.Equal(Now.AddMinutes(-1 - (7 * 7)), album.Datetime);
        Assert.Equal(3, album.ImagesCount);
        Assert.Equal(album.Cover, album.Images![0].Id);
        Assert.Equal($"{Server.BaseAddress}a/{album.Id}", album.Link);
        Assert.Empty(album.Tags!);
    }

    [Fact]
    public async Task VoteGalleryItem_counts_and_can_be_taken_back()
    {
        GalleryImage before = await AnyGalleryImageAsync();

        Assert.True(await User.Gallery.VoteGalleryItemAsync(before.Id, Vote.Up));

        AssertSent("POST", $"/3/gallery/{before.Id}/vote/up", Bearer);
        GalleryImage after = await User.Gallery.GetGalleryImageAsync(before.Id);
        Assert.Equal(Vote.Up, after.Vote!.Value);
        Assert.Equal(before.Ups + 1, after.Ups);
        Assert.True(await User.Gallery.VoteGalleryItemAsync(before.Id, Vote.Veto));
        AssertSent("POST", $"/3/gallery/{before.Id}/vote/veto", Bearer);
        Assert.Null((await User.Gallery.GetGalleryImageAsync(before.Id)).Vote);
    }

    [Fact]
    public async Task ReportGalleryItem_sends_no_body()
    {
        GalleryImage post = await AnyGalleryImageAsync();

        Assert.True(await User.Gallery.ReportGalleryItemAsync(post.Id));

        AssertSent("POST", $"/3/gallery/{post.Id}/report", Bearer);
        Assert.Equal("0", Server.Requests[^1].Headers["Content-Length"]);
    }

    [Fact]
    public async Task SubmitImageToGallery_sends_every_field()
    {
        Image image = await UploadAsync(User);

        bool done = await User.Gallery.SubmitImageToGalleryAsync(
            image.Id, new SubmitImageToGalleryRequest { Title = "Für alle", Topic = "Design & Art", Terms = SubmitImageToGalleryTerms.Value1 });

        Assert.True(done);
        AssertSent("POST", $"/3/gallery/image/{image.Id}", Bearer);
        GalleryImage post = await User.Gallery.GetGalleryImageAsync(image.Id);
        Assert.Equal(("Für alle", "Design & Art", 20), (post.Title, post.Topic, post.TopicId));
        Assert.Equal((3, 2, 100), (post.Width, post.Height, post.Size));
    }
}
