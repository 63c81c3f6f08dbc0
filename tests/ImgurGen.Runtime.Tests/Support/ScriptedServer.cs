using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ImgurGen.Runtime.Tests.Support;

/// <summary>A real HTTP server on a port of its own, which answers as the test says and remembers what it was asked.</summary>
public sealed class ScriptedServer : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly ConcurrentQueue<ReceivedRequest> requests = new();

    private ScriptedServer(WebApplication running) => application = running;

    public Uri Address => new(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public IReadOnlyList<ReceivedRequest> Requests => [.. requests];

    public ReceivedRequest Request => Assert.Single(requests);

    /// <param name="answer">What the server does with each request.</param>
    /// <param name="readsBodies">Whether bodies are read and remembered first; else the answer reads them.</param>
    /// <param name="protocols">The version of HTTP that it speaks, without TLS.</param>
    public static async Task<ScriptedServer> StartAsync(
        RequestDelegate answer, bool readsBodies = true, HttpProtocols protocols = HttpProtocols.Http1)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = protocols);
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
        });

        var server = new ScriptedServer(builder.Build());
        server.application.Run(async context =>
        {
            server.requests.Enqueue(await ReceiveAsync(context, readsBodies));
            await answer(context);
        });
        await server.application.StartAsync();
        return server;
    }

    public static Task<ScriptedServer> StartAsync(int status, string contentType, string body) =>
        StartAsync(context => context.AnswerAsync(status, contentType, body));

    public static Task<ScriptedServer> StartAsync(int status, string json) => StartAsync(status, "application/json", json);

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static async Task<ReceivedRequest> ReceiveAsync(HttpContext context, bool readsBody)
    {
        using var body = new MemoryStream();
        if (readsBody)
            await context.Request.Body.CopyToAsync(body);

        return new ReceivedRequest(
            context.Request.Method,
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body.ToArray());
    }
}
