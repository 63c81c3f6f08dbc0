using BringYourOwnSpec;
using BringYourOwnSpec.Tides;
using ImgurGen;

await using TideServer server = await TideServer.StartAsync();
using var tides = new TidesClient(new ApiClientOptions { BaseAddress = server.Address });

foreach (Station station in await tides.Stations.ListStationsAsync(country: "NL"))
    Console.WriteLine($"{station.Name}: heights from {station.Datum.Raw}, {(station.Datum.Value is null ? "a level that tides.yaml does not know" : "as it should be")}");
foreach (Tide tide in await tides.Stations.PredictTidesAsync("vlissingen", new DateOnly(2026, 3, 14)))
    Console.WriteLine(tide switch { HighWater high => $"High at {high.At:HH:mm}: {high.Metres} m", LowWater low => $"Low at {low.At:HH:mm}: {low.Metres} m", _ => "Neither" });
await foreach (Reading reading in tides.Stations.WatchReadingsAsync("vlissingen"))
    Console.WriteLine($"Read at {reading.At:HH:mm}: {reading.Metres} m");

try
{
    await tides.Stations.PredictTidesAsync("atlantis", new DateOnly(2026, 3, 14));
}
catch (ApiNotFoundException exception) when (exception.Error is Problem problem)
{
    Console.WriteLine(problem.Detail);
}
