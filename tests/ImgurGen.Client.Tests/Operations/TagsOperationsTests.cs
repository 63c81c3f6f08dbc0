using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

public sealed class TagsOperationsTests : ImgurTest
{
    private async Task<(string Tag, GalleryImage Post)> TaggedAsync()
    {
        GalleryImage post = (await NewestAsync()).OfType<GalleryImage>().First(static image => image.Tags is { Count: > 0 });
        return (post.Tags![0].Name, post);
    }

    [Fact]
    public async Task GetDefaultTags_has_tags_and_galleries()
    {
        Tags tags = await Anonymous.Tags.GetDefaultTagsAsync();

        AssertSent("GET", "/3/tags", ClientId);
        Assert.Equal("funny", tags.Featured);
        Assert.Equal(8, tags.TagsValue.Count);
        Tag cats = tags.TagsValue.Single(static tag => tag.Name == "cats");
        Assert.Equal((289_551, "Our feline friends"), (cats.Followers, cats.Description));
        Assert.Equal(("159559", "qFtpv4k", "T79OvmE"), (cats.Accent, cats.BackgroundHash, cats.ThumbnailHash));
        Assert.Null(tags.TagsValue.Single(static tag => tag.Name == "gaming").Accent);
        Assert.Equal(["Most Viral", "User Submitted"], tags.Galleries.Select(static gallery => gallery.Name));
        Assert.Equal(Now.AddMinutes(-1), Assert.IsType<GalleryImage>(tags.Galleries[1].TopPost).Datetime);
    }

    [Fact]
    public async Task GetTagGallery_is_the_tag_with_its_posts()
    {
        (string name, _) = await TaggedAsync();

        TagGallery gallery = await Anonymous.Tags.GetTagGalleryAsync(name);

        AssertSent("GET", $"/3/gallery/t/{name}", ClientId);
        Assert.Equal(name, gallery.Name);
        Assert.Equal(name.Replace('_', ' '), gallery.DisplayName);
        Assert.Equal(Math.Min(gallery.TotalItems, 8), gallery.Items.Count);
        Assert.NotEmpty(gallery.Items);
        Assert.All(gallery.Items, item => Assert.Contains(name, GalleryItems.TagsOf(item)));
    }

    [Fact]
    public async Task GetTagGalleryItem_reads_one_post()
    {
        (string name, GalleryImage post) = await TaggedAsync();

        GalleryItem item = await Anonymous.Tags.GetTagGalleryItemAsync(name, post.Id);

        AssertSent("GET", $"/3/gallery/t/{name}/{post.Id}", ClientId);
        Assert.Equal(post.Title, Assert.IsType<GalleryImage>(item).Title);
    }

    [Fact]
    public async Task ListTagGallery_puts_every_parameter_into_the_path()
    {
        (string name, _) = await TaggedAsync();

        TagGallery gallery = await Anonymous.Tags.ListTagGalleryAsync(name, GallerySort.Time, GalleryWindow.All, page: 0);

        AssertSent("GET", $"/3/gallery/t/{name}/time/all/0", ClientId);
        Assert.Equal(name, gallery.Name);
        Assert.Equal(gallery.Items.Select(GalleryItems.PostedAt).OrderDescending(), gallery.Items.Select(GalleryItems.PostedAt));
        Assert.All(gallery.Items, item => Assert.Contains(name, GalleryItems.TagsOf(item)));
    }

    [Fact]
    public async Task ListTagGallery_has_the_documented_defaults()
    {
        TagGallery gallery = await Anonymous.Tags.ListTagGalleryAsync("science_and_tech");

        AssertSent("GET", "/3/gallery/t/science_and_tech/viral/week/0", ClientId);
        Assert.Equal(
            GalleryItems.IdsOf((await Anonymous.Tags.GetTagGalleryAsync("science_and_tech")).Items), GalleryItems.IdsOf(gallery.Items));
    }

    [Fact]
    public async Task GetTagInfo_is_the_tag_without_its_posts()
    {
        Tag tag = await Anonymous.Tags.GetTagInfoAsync("cats");

        AssertSent("GET", "/3/gallery/tag_info/cats", ClientId);
        Assert.Equal(("cats", 289_551, "Our feline friends"), (tag.Name, tag.Followers, tag.Description));
        Assert.Equal(("159559", "qFtpv4k", "T79OvmE"), (tag.Accent, tag.BackgroundHash, tag.ThumbnailHash));
        Assert.Equal((await Anonymous.Tags.GetTagGalleryAsync("cats")).TotalItems, tag.TotalItems);
        Assert.False(tag.Following);
    }

    [Fact]
    public async Task GetTagInfo_finds_no_tag_that_nobody_made()
    {
        await Assert.ThrowsAsync<ApiNotFoundException>(() => Anonymous.Tags.GetTagInfoAsync("no such tag"));

        AssertSent("GET", "/3/gallery/tag_info/no%20such%20tag", ClientId);
    }
}
