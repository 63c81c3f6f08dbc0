using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

public sealed class MemegenOperationsTests : ImgurTest
{
    [Fact]
    public async Task GetMemeDefaults_lists_images()
    {
        IReadOnlyList<GalleryImage> memes = await Anonymous.Memegen.GetMemeDefaultsAsync();

        AssertSent("GET", "/3/memegen/defaults", ClientId);
        List<GalleryImage> popular = [];
        await foreach (GalleryItem item in Anonymous.Gallery.GetGalleryAllAsync(GetGallerySection.Hot, GetGallerySort.Top))
        {
            if (item is GalleryImage image)
                popular.Add(image);
        }

        Assert.Equal(popular.Take(12).Select(static image => (image.Id, image.Title)), memes.Select(static meme => (meme.Id, meme.Title)));
        Assert.All(memes, meme => Assert.StartsWith($"{Server.BaseAddress}i/{meme.Id}.", meme.Link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ListMemes_puts_every_parameter_into_the_path()
    {
        IReadOnlyList<GalleryItem> memes = await Anonymous.Memegen.ListMemesAsync(GallerySort.Time, GalleryWindow.All, page: 0);

        AssertSent("GET", "/3/g/memes/time/all/0", ClientId);

        // Every sixth post of the seeds from the fourth on, which are none of the albums.
        Assert.Equal(
            new[] { 3, 9, 15, 21 }.Select(static i => Now.AddMinutes(-1 - (i * i))),
            memes.Select(static meme => Assert.IsType<GalleryImage>(meme).Datetime));
    }

    [Fact]
    public async Task ListMemes_has_the_documented_defaults()
    {
        Assert.Equal(4, (await Anonymous.Memegen.ListMemesAsync()).Count);

        AssertSent("GET", "/3/g/memes/viral/week/0", ClientId);
    }

    [Fact]
    public async Task GetMeme_reads_one_of_them()
    {
        GalleryImage listed = Assert.IsType<GalleryImage>((await Anonymous.Memegen.ListMemesAsync())[0]);

        GalleryItem meme = await Anonymous.Memegen.GetMemeAsync(listed.Id);

        AssertSent("GET", $"/3/g/memes/{listed.Id}", ClientId);
        Assert.Equal((listed.Title, listed.Link), (Assert.IsType<GalleryImage>(meme).Title, ((GalleryImage)meme).Link));
    }

    [Fact]
    public async Task GetMeme_finds_no_post_that_is_none()
    {
        IReadOnlyList<GalleryItem> memes = await Anonymous.Memegen.ListMemesAsync();
        string other = GalleryItems.IdsOf(await NewestAsync()).Except(GalleryItems.IdsOf(memes)).First();

        await Assert.ThrowsAsync<ApiNotFoundException>(() => Anonymous.Memegen.GetMemeAsync(other));
    }
}
