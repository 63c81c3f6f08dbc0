extern alias extend;

using extend::Imgur;
using ImgurGen.Examples.Tests.Support;
using LocalImgur;

namespace ImgurGen.Examples.Tests.Extending;

/// <summary>The method of several calls that the example adds to the client.</summary>
public sealed class SharingTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly LocalImgurOptions options = new() { GalleryPages = 1, GalleryPageSize = 1 };
    private LocalImgurServer? server;
    private ImgurClient? imgur;

    public async Task InitializeAsync()
    {
        server = await LocalImgurServer.StartAsync(options);
        imgur = new ImgurClient(new ApiClientOptions { BaseAddress = server.BaseAddress, Credential = new ClientIdCredential(options.ClientId) });
    }

    public async Task DisposeAsync()
    {
        imgur!.Dispose();
        await server!.DisposeAsync();
    }

    [Fact]
    public async Task A_picture_without_an_album_is_deleted_again_also_when_the_caller_has_gone()
    {
        server!.Fault = new Fault(FaultKind.SlowStart) { Path = "/3/album", Delay = TimeSpan.FromHours(1) };
        using var caller = new CancellationTokenSource();
        Task<SharedPicture> sharing = imgur!.ShareAsync(FileContent.FromBytes(Media.Png()), "A dot", caller.Token);
        await server.WaitForRequestsAsync(static requests => requests.Any(static request => request.Path == "/3/album")).WaitAsync(Patience);

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sharing);
        Assert.StartsWith("/3/image/", Assert.Single(server.Requests, static request => request.Method == "DELETE").Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_shared_shows_no_secret()
    {
        SharedPicture shared = await imgur!.ShareAsync(FileContent.FromBytes(Media.Png()), "A dot");

        Assert.Contains(shared.AlbumId, shared.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(shared.AlbumDeletehash, shared.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(shared.Image.Deletehash!, shared.ToString(), StringComparison.Ordinal);
    }
}
