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
        Assert.All(gallery.Items, item => Assert.Contains(name, TagsOf(item).Select(static tag => tag.Name)));
    }

    [Fact]
    public async Task GetTagGalleryItem_reads_one_post()
    {
        (string name, GalleryImage post) = await TaggedAsync();

        GalleryItem item = await Anonymous.Tags.GetTagGalleryItemAsync(name, post.Id);

        AssertSent("GET", $"/3/gallery/t/{name}/{post.Id}", ClientId);
        Assert.Equal(post.Title, Assert.IsType<GalleryImage>(item).Title);
    }

    private static IReadOnlyList<Tag> TagsOf(GalleryItem item) => item switch
    {
        GalleryImage image => image.Tags!,
        GalleryAlbum album => album.Tags!,
        _ => [],
    };
}
