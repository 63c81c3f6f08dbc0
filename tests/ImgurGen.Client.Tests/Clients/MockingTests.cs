using System.Net;
using System.Text.Json;
using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Clients;

/// <summary>Programs test their own code with a client of their making, without a server and without a library for it.</summary>
public sealed class MockingTests
{
    private static Image Picture { get; } = JsonSerializer.Deserialize<Image>(Bodies.Image)!;

    // The code under test of some program.
    private static async Task<string> LinkOfAsync(ImgurClient imgur, string hash) => (await imgur.Image.GetImageAsync(hash)).Link;

    [Fact]
    public async Task A_client_can_be_stood_in_for()
    {
        using var imgur = new FakeClient(new FakeImages());

        Assert.Equal("https://i.imgur.com/l35eOVB.png", await LinkOfAsync(imgur, "l35eOVB"));
    }

    [Fact]
    public async Task To_override_the_twin_with_the_response_is_to_override_both()
    {
        using var imgur = new FakeClient(new FakeImageResponses());

        Assert.Equal("https://i.imgur.com/l35eOVB.png", await LinkOfAsync(imgur, "l35eOVB"));
    }

    [Fact]
    public async Task A_list_of_pages_can_be_made_up()
    {
        List<GalleryItem> items = [];
        await foreach (GalleryItem item in new FakeGallery().GetGalleryAllAsync())
            items.Add(item);

        Assert.Equal([typeof(GalleryImage), typeof(GalleryAlbum)], items.Select(static item => item.GetType()));
    }

    [Fact]
    public async Task An_error_can_be_made_up()
    {
        using var imgur = new FakeClient(new FakeImages());

        await Assert.ThrowsAsync<ApiNotFoundException>(() => LinkOfAsync(imgur, "missing"));
    }

    private sealed class FakeClient(ImageOperations images) : ImgurClient
    {
        public override ImageOperations Image => images;
    }

    private sealed class FakeImages : ImageOperations
    {
        public override Task<Image> GetImageAsync(string imageHash, CancellationToken cancellationToken = default) =>
            imageHash == Picture.Id ? Task.FromResult(Picture) : throw new ApiNotFoundException("There is no such image.");
    }

    private sealed class FakeImageResponses : ImageOperations
    {
        public override Task<ApiResponse<Image>> GetImageResponseAsync(string imageHash, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ApiResponse<Image>(HttpStatusCode.OK, Picture));
    }

    private sealed class FakeGallery : GalleryOperations
    {
        private static readonly string[] Pages = [$"[{Bodies.GalleryImage}]", $"[{Bodies.GalleryAlbum}]", "[]"];

        public override Task<ApiResponse<IReadOnlyList<GalleryItem>>> GetGalleryResponseAsync(
            GetGallerySection section, GetGallerySort sort, GalleryWindow window, long page, bool? showViral, bool? mature,
            bool? albumPreviews, CancellationToken cancellationToken)
        {
            IReadOnlyList<GalleryItem> items = JsonSerializer.Deserialize<IReadOnlyList<GalleryItem>>(Pages[page])!;
            return Task.FromResult(new ApiResponse<IReadOnlyList<GalleryItem>>(HttpStatusCode.OK, items));
        }
    }
}
