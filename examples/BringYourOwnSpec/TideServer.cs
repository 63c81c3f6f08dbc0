using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BringYourOwnSpec;

/// <summary>Answers as <c>tides.yaml</c> says, on a port of its own. It knows nothing of the generated client.</summary>
internal sealed class TideServer : IAsyncDisposable
{
    private const string Problem = "application/problem+json";

    private readonly WebApplication application;

    private TideServer(WebApplication running) => application = running;

    public Uri Address => new(application.Urls.First());

    public static async Task<TideServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        WebApplication application = builder.Build();
        application.MapGet("/stations", static () => Json("""
            [{"id":"vlissingen","name":"Vlissingen","datum":"NAP"},{"id":"delfzijl","name":"Delfzijl","datum":"NN2000"}]
            """));
        application.MapGet("/stations/vlissingen/tides", static (DateOnly from) => Json($$"""
            [{"metres":2.31,"at":"{{from:yyyy-MM-dd}}T02:12:00Z","kind":"high","spring":true},
             {"kind":"low","at":"{{from:yyyy-MM-dd}}T08:31:00Z","metres":-1.86}]
            """));
        application.MapGet("/stations/vlissingen/readings", static () => Results.Text("""
            {"at":"2026-03-14T09:00:00Z","metres":-1.79}
            {"at":"2026-03-14T09:10:00Z","metres":-1.71}
            """, "application/jsonl"));
        application.MapFallback(static () => Results.Text("""{"title":"Not Found","status":404,"detail":"No such station."}""", Problem, statusCode: 404));
        await application.StartAsync();
        return new TideServer(application);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static IResult Json(string text) => Results.Text(text, "application/json");
}
