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
}
