using Gallery;
using Gallery.Hosts;

await using ImgurHost host = await ImgurHost.FindAsync();
await using WebApplication app = GalleryApp.Create(args, host);

try
{
    await app.StartAsync();
}
catch (IOException error)
{
    // Another program has the port.
    Console.Error.WriteLine($"The gallery cannot start: {error.Message} Choose another address with --urls http://localhost:PORT.");
    return 1;
}

Console.WriteLine($"The gallery is open at {GalleryApp.AddressOf(app)}  (Ctrl+C closes it)");
Console.WriteLine($"It shows {host.Description}.");
await app.WaitForShutdownAsync();
return 0;
