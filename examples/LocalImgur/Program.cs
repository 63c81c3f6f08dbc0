using System.Globalization;
using LocalImgur;

if (!TryReadPort(args, out int port))
{
    Console.Error.WriteLine("usage: dotnet run --project examples/LocalImgur [--port N]");
    return 2;
}

var options = new LocalImgurOptions { Port = port };
await using LocalImgurServer server = await LocalImgurServer.StartAsync(options);

Console.WriteLine($"LocalImgur listens on {server.BaseAddress}  (Ctrl+C stops it)");
Console.WriteLine();
Console.WriteLine($"  curl -H 'Authorization: Client-ID {options.ClientId}' {server.BaseAddress}3/gallery/hot/viral/day/0");
Console.WriteLine($"  curl -H 'Authorization: Bearer {options.AccessToken}' {server.BaseAddress}3/account/me");

await server.WaitForShutdownAsync();
return 0;

static bool TryReadPort(string[] args, out int port)
{
    port = 0;
    return args is []
        || args is ["--port", string text]
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port)
        && port <= ushort.MaxValue;
}
