using LocalImgur;

if (CommandLine.Read(args) is not { } commandLine)
{
    Console.Error.WriteLine(CommandLine.Usage);
    Console.Error.WriteLine($"faults: {string.Join(", ", Fault.All.Select(static fault => fault.Name))}");
    return 2;
}

var options = new LocalImgurOptions { Port = commandLine.Port, RedirectUri = commandLine.RedirectUri, Fault = commandLine.Fault };
await using LocalImgurServer server = await LocalImgurServer.StartAsync(options);

Console.WriteLine($"LocalImgur listens on {server.BaseAddress}  (Ctrl+C stops it)");
Console.WriteLine();
Console.WriteLine($"  curl -H 'Authorization: Client-ID {options.ClientId}' {server.BaseAddress}3/gallery/hot/viral/day/0");
Console.WriteLine($"  curl -H 'Authorization: Bearer {options.AccessToken}' {server.BaseAddress}3/account/me");
Console.WriteLine($"  curl -X PUT {server.BaseAddress}_local/fault/html-503");
if (server.Fault is { } fault)
    Console.WriteLine($"{Environment.NewLine}It misbehaves: {fault}. {fault.Description}");

await server.WaitForShutdownAsync();
return 0;
