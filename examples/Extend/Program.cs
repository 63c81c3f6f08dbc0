using Extend;
using Extend.Credentials;
using Extend.Handlers;
using Extend.Mocks;
using Extend.Reports;
using Imgur;
using ImgurGen;
using LocalImgur;
using Microsoft.Extensions.DependencyInjection;

var imgurOptions = new LocalImgurOptions();
await using LocalImgurServer server = await LocalImgurServer.StartAsync(imgurOptions);

// A credential of one's own, and a handler of one's own below the client's.
var count = new WireCount();
var services = new ServiceCollection();
services.AddApiClient<ImgurClient>(options =>
    {
        options.BaseAddress = server.BaseAddress;
        options.Credential = new VaultCredential(new MemoryVault(("imgur-client-id", imgurOptions.ClientId)), "imgur-client-id");
    })
    .AddHttpMessageHandler(() => new CountingHandler(count));
await using ServiceProvider provider = services.BuildServiceProvider();
ImgurClient imgur = provider.GetRequiredService<ImgurClient>();

// Members of one's own: of the client, of a model, of a group of operations.
SharedPicture shared = await imgur.ShareAsync(FileContent.FromBytes(Pixels.Gif), "A dot");
Console.WriteLine($"Shared {shared.Image.Link}: {shared.Image.Megapixels:0.######} megapixels, small at {shared.Image.Thumbnail(ThumbnailSize.Small)}.");
Console.WriteLine(await new GalleryReport(imgur).WriteAsync());

// A rule of one's own, from an overlay.
try
{
    await imgur.Image.UploadImageAsync(new UploadImageRequest { Image = FileContent.FromBytes(new byte[300_000]) });
}
catch (ApiContentTooLargeException exception)
{
    Console.WriteLine(exception.Message);
}

await imgur.Album.DeleteAlbumAsync(shared.AlbumDeletehash);
await imgur.Image.DeleteImageAsync(shared.Image.Deletehash!);
Console.WriteLine($"{count.Requests} requests went over the wire, with {count.SentBytes} bytes.");

// A client of one's own, for tests: no request at all.
var post = new GalleryImage
{
    Id = "a",
    Title = "A test's",
    Link = "https://i.imgur.com/a.png",
    Type = "image/png",
    Datetime = DateTimeOffset.UnixEpoch,
    Views = 42,
    Width = 1,
    Height = 1,
    Size = 1,
    Bandwidth = 42,
    Animated = false,
};
Console.WriteLine($"In a test: {await new GalleryReport(new StubImgur(post)).WriteAsync()}");
return server.Complaints.Count;
