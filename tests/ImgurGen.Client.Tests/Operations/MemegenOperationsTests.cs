using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

public sealed class MemegenOperationsTests : ImgurTest
{
    [Fact]
    public async Task GetMemeDefaults_lists_images()
    {
        IReadOnlyList<Image> memes = await Anonymous.Memegen.GetMemeDefaultsAsync();

        AssertSent("GET", "/3/memegen/defaults", ClientId);
        Assert.Equal(12, memes.Count);
        Assert.All(memes, meme => Assert.StartsWith($"{Server.BaseAddress}i/{meme.Id}.", meme.Link, StringComparison.Ordinal));
        Assert.Equal(memes.OrderByDescending(static meme => meme.Points).Select(static meme => meme.Id), memes.Select(static meme => meme.Id));
    }
}
