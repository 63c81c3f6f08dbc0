using Imgur;
using ImgurGen.Client.Tests.Support;
using LocalImgur;

#pragma warning disable CS0618 // random posts are deprecated, and still read by those who have used them

namespace ImgurGen.Client.Tests.Paging;

/// <summary>More pages than Imgur gives of its random posts.</summary>
public sealed class RandomPagingTests : PagingTest
{
    protected override LocalImgurOptions Options { get; } = new()
    {
        TimeProvider = new StandingTime(Now),
        GalleryPages = 60,
        GalleryPageSize = 1,
    };

    [Fact]
    public async Task No_page_beyond_the_fiftieth_is_asked_for()
    {
        List<GalleryItem> items = await ToListAsync(Anonymous.Gallery.GetRandomGalleryAllAsync(page: 48));

        Assert.Equal(3, items.Count);
        Assert.Equal(["/3/gallery/random/random/48", "/3/gallery/random/random/49", "/3/gallery/random/random/50"], Targets);
        Assert.Empty(Server.Complaints);
    }

    [Fact]
    public async Task A_list_that_begins_beyond_the_fiftieth_page_is_empty()
    {
        Assert.Empty(await ToListAsync(Anonymous.Gallery.GetRandomGalleryAllAsync(page: 51)));

        Assert.Empty(Server.Requests);
    }
}
