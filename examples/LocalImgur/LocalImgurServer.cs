using System.Net;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Operations;
using LocalImgur.Seeding;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace LocalImgur;

/// <summary>
/// Imgur's API v3, spoken from memory on a loopback port: an Imgur to develop and test against, without an account and without a network.
/// Everything that it holds is lost when it stops.
/// </summary>
public sealed class LocalImgurServer : IAsyncDisposable
{
    private const long MaxRequestBytes = 250L * 1024 * 1024;

    private readonly WebApplication app;
    private readonly RequestLog log;
    private readonly Complaints complaints;
    private readonly Script script;

    private LocalImgurServer(WebApplication app, RequestLog log, Complaints complaints, Script script)
    {
        this.app = app;
        this.log = log;
        this.complaints = complaints;
        this.script = script;
        BaseAddress = new Uri(app.Urls.Single() + "/");
    }

    /// <summary>Where the server listens, with a slash at the end: <c>http://127.0.0.1:NNNNN/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The requests that arrived, oldest first; of more than a thousand, the last thousand.</summary>
    public IReadOnlyList<RecordedRequest> Requests => log.Snapshot();

    /// <summary>What a client sent that Imgur would have ignored, and faults of this server itself: empty after a clean run.</summary>
    public IReadOnlyList<string> Complaints => complaints.Snapshot();

    /// <summary>Starts a server with seeded content and returns once it listens.</summary>
    /// <param name="options">What it accepts; null for the defaults.</param>
    /// <param name="cancellationToken">Abandons the start.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<LocalImgurServer> StartAsync(
        LocalImgurOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new LocalImgurOptions();
        var complaints = new Complaints(options.Strict);
        var log = new RequestLog();
        var script = new Script();
        WebApplication app = Build(options, log, complaints, script);
        try
        {
            await app.StartAsync(cancellationToken);
            return new LocalImgurServer(app, log, complaints, script);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Answers the next request, whatever it asks for, with <paramref name="answer"/>; several are given in turn.</summary>
    public void AnswerNextWith(ScriptedAnswer answer) => script.Add(answer);

    /// <summary>Completes when the process is to end (Ctrl+C, SIGTERM) or <paramref name="cancellationToken"/> is cancelled.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken = default) => app.WaitForShutdownAsync(cancellationToken);

    /// <summary>Stops listening and forgets everything.</summary>
    public ValueTask DisposeAsync() => app.DisposeAsync();

    // An empty builder reads no environment variable, no settings file and logs nowhere:
    // a server in a test behaves the same on every machine.
    private static WebApplication Build(LocalImgurOptions options, RequestLog log, Complaints complaints, Script script)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, options.Port));
        builder.Services.AddRoutingCore();
        builder.Services.Configure<FormOptions>(AcceptLargeForms);
        WebApplication app = builder.Build();

        World world = Seeds.Plant(options);
        var envelope = new Envelope(options.ETags);
        var credits = new CreditAccount(options);

        app.Use(log.InvokeAsync);
        app.Use(script.InvokeAsync);
        app.Use(new Refusals(envelope, complaints).InvokeAsync);
        app.UseRouting();
        app.Use(new Authentication(options.ClientId, world.Tokens).InvokeAsync);
        app.Use(new RateLimits(credits).InvokeAsync);
        new OperationTable(world, credits, envelope, complaints).MapTo(app);
        return app;
    }

    private static void Listen(KestrelServerOptions kestrel, int port)
    {
        kestrel.Listen(IPAddress.Loopback, port);
        kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
        kestrel.Limits.MinRequestBodyDataRate = null; // an upload may be slow on purpose
        kestrel.AddServerHeader = false;
    }

    private static void AcceptLargeForms(FormOptions form)
    {
        form.MultipartBodyLengthLimit = MaxRequestBytes;
        form.ValueLengthLimit = (int)MaxRequestBytes;
        form.KeyLengthLimit = 64 * 1024;
    }
}
