using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

/// <summary>The user of the seeds has put "cats" into the own gallery, and blocked "gaming".</summary>
public sealed class CustomGalleryOperationsTests : OperationTest
{
    private async Task<string[]> TaggedAsync(params string[] tags) =>
    [
        .. GalleryItems.IdsOf((await WholeGalleryAsync()).Where(item => GalleryItems.TagsOf(item).Intersect(tags).Any()))
            .Order(StringComparer.Ordinal),
    ];

    private async Task<string[]> TagsAsync() => [.. (await User.CustomGallery.GetCustomGalleryAsync()).Tags];

    private async Task<string[]> BlockedAsync() => [.. (await User.CustomGallery.GetFilteredGalleryAsync()).Tags];

    [Fact]
    public async Task GetCustomGallery_has_the_posts_inside()
    {
        string[] cats = await TaggedAsync("cats");

        CustomGallery gallery = await User.CustomGallery.GetCustomGalleryAsync();

        AssertSent("GET", "/3/g/custom/viral/week/0", Bearer);
        Assert.Equal(["cats"], gallery.Tags);
        Assert.Equal(("local_user", cats.Length), (gallery.AccountUrl, gallery.ItemCount));
        Assert.Equal($"{Server.BaseAddress}custom", gallery.Link);
        Assert.Equal(cats, GalleryItems.IdsOf(gallery.Items).Order(StringComparer.Ordinal));
        Assert.Null(gallery.Name);
    }

    [Fact]
    public async Task GetCustomGallery_puts_every_parameter_into_the_path()
    {
        await User.CustomGallery.GetCustomGalleryAsync(GallerySort.Top, GalleryWindow.Month, page: 2);

        AssertSent("GET", "/3/g/custom/top/month/2", Bearer);
    }

    [Fact]
    public async Task GetCustomGalleryItem_reads_one_post()
    {
        string id = (await TaggedAsync("cats"))[0];

        GalleryItem item = await User.CustomGallery.GetCustomGalleryItemAsync(id);

        AssertSent("GET", $"/3/g/custom/{id}", Bearer);
        Assert.Equal(id, GalleryItems.IdOf(item));
        Assert.Contains("cats", GalleryItems.TagsOf(item));
    }

    [Fact]
    public async Task GetCustomGalleryItem_finds_none_of_other_tags()
    {
        string id = (await TaggedAsync("aww", "funny")).Except(await TaggedAsync("cats")).First();

        await Assert.ThrowsAsync<ApiNotFoundException>(() => User.CustomGallery.GetCustomGalleryItemAsync(id));
    }

    [Fact]
    public async Task AddCustomGalleryTags_sends_them_as_one_text()
    {
        Assert.Null(await Watched.CustomGallery.AddCustomGalleryTagsAsync(new AddCustomGalleryTagsRequest { Tags = ["aww", "photography"] }));

        AssertSent("PUT", "/3/g/custom/add_tags", Bearer);
        AssertBody("tags=aww%2Cphotography");
        CustomGallery gallery = await User.CustomGallery.GetCustomGalleryAsync();
        Assert.Equal(["cats", "aww", "photography"], gallery.Tags);
        Assert.Equal((await TaggedAsync("cats", "aww", "photography")).Length, gallery.ItemCount);
    }

    // As it was answered in 2015.
    [Fact]
    public async Task AddCustomGalleryTags_reads_true_as_well_as_null()
    {
        AnswerNextWith("""{"data":true,"success":true,"status":200}""");

        Assert.True(await User.CustomGallery.AddCustomGalleryTagsAsync(new AddCustomGalleryTagsRequest { Tags = ["aww"] }));
    }

    [Fact]
    public async Task RemoveCustomGalleryTags_sends_them_in_the_query()
    {
        await User.CustomGallery.AddCustomGalleryTagsAsync(new AddCustomGalleryTagsRequest { Tags = ["aww", "funny"] });

        Assert.Null(await Watched.CustomGallery.RemoveCustomGalleryTagsAsync(["cats", "funny"]));

        AssertSent("DELETE", "/3/g/custom/remove_tags?tags=cats,funny", Bearer);
        AssertBody("");
        Assert.Equal(["aww"], await TagsAsync());
    }

    [Fact]
    public async Task GetFilteredGallery_is_what_the_user_does_not_want_to_see()
    {
        string[] gaming =
            [.. GalleryItems.IdsOf((await WholeGalleryAsync()).Where(static item => GalleryItems.TagsOf(item).Contains("gaming")))];

        CustomGallery gallery = await User.CustomGallery.GetFilteredGalleryAsync(GallerySort.Time, GalleryWindow.All);

        AssertSent("GET", "/3/g/filtered/time/all/0", Bearer);
        Assert.Equal(("filtered", "Filtered Out"), (gallery.Id, gallery.Name));
        Assert.Null(gallery.Datetime);
        Assert.Equal(["gaming"], gallery.Tags);
        Assert.Equal(gaming.Length, gallery.ItemCount);
        Assert.Equal(gaming.Take(8), GalleryItems.IdsOf(gallery.Items));
    }

    [Fact]
    public async Task BlockTag_adds_to_what_is_filtered()
    {
        Assert.Null(await Watched.CustomGallery.BlockTagAsync(new BlockTagRequest { Tag = "the_more_you_know" }));

        AssertSent("POST", "/3/g/block_tag", Bearer);
        AssertBody("tag=the_more_you_know");
        Assert.Equal(["gaming", "the_more_you_know"], await BlockedAsync());
    }

    [Fact]
    public async Task UnblockTag_takes_it_away()
    {
        Assert.Null(await Watched.CustomGallery.UnblockTagAsync(new UnblockTagRequest { Tag = "gaming" }));

        AssertSent("POST", "/3/g/unblock_tag", Bearer);
        AssertBody("tag=gaming");
        Assert.Empty(await BlockedAsync());
    }
}
