using System.Net;
using LocalImgur.Http;
using LocalImgur.Operations;
using LocalImgur.Pages;
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
    private readonly ServerState state;

    private LocalImgurServer(WebApplication app, ServerState state)
    {
        this.app = app;
        this.state = state;
        BaseAddress = new Uri(app.Urls.Single() + "/");
    }

    /// <summary>Where the server listens, with a slash at the end: <c>http://127.0.0.1:NNNNN/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The requests that arrived, oldest first; of more than ten thousand, the last ten thousand.</summary>
    public IReadOnlyList<RecordedRequest> Requests => state.Log.Snapshot();

    /// <summary>What a client sent that Imgur would have ignored, and faults of this server itself: empty after a clean run.</summary>
    public IReadOnlyList<string> Complaints => state.Complaints.Snapshot();

    /// <summary>
    /// Where the sign-in page sends browsers: <see cref="LocalImgurOptions.RedirectUri"/> until it is changed, as the owner of an
    /// application may do at any time. Null shows codes and tokens on a page.
    /// </summary>
    public Uri? RedirectUri
    {
        get => state.World.RedirectUri;
        set => state.World.RedirectUri = value;
    }

    /// <summary>
    /// How the server misbehaves, from the next request on; null, unless <see cref="LocalImgurOptions.Fault"/> says otherwise, for not at
    /// all. Of a fault with a <see cref="Fault.Count"/> it tells how many requests are left, and is null after the last.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is less than 1.</exception>
    public Fault? Fault
    {
        get => state.Faults.Current;
        set => state.Faults.Current = value;
    }

    /// <summary>Starts a server with seeded content and returns once it listens.</summary>
    /// <param name="options">What it accepts; null for the defaults.</param>
    /// <param name="cancellationToken">Abandons the start.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<LocalImgurServer> StartAsync(
        LocalImgurOptions? options = null, CancellationToken cancellationToken = default)
    {
        var state = new ServerState(options ?? new LocalImgurOptions());
        WebApplication app = Build(state);
        try
        {
            await app.StartAsync(cancellationToken);
            return new LocalImgurServer(app, state);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Completes when the requests that have arrived (see <see cref="Requests"/>) are as is awaited: at once, or when another arrives.</summary>
    /// <param name="condition">Whether they are. It is asked at each arrival, before that is answered, and must be quick.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task WaitForRequestsAsync(Func<IReadOnlyList<RecordedRequest>, bool> condition, CancellationToken cancellationToken = default)
        => state.Log.WaitAsync(condition, cancellationToken);

    /// <summary>Answers the next request, whatever it asks for, with <paramref name="answer"/>; several are given in turn.</summary>
    public void AnswerNextWith(ScriptedAnswer answer) => state.Script.Add(answer);

    /// <summary>Ends every access token at once, whatever it was told of its lifetime; refresh tokens stay good.</summary>
    public void ExpireAccessTokens() => state.World.Tokens.EndAccessTokens();

    /// <summary>Sets what is left to spend until the next reset. A limit that is lower is raised with it.</summary>
    /// <param name="user">Credits of the user; null leaves them as they are.</param>
    /// <param name="application">Credits of the application; null leaves them as they are.</param>
    /// <param name="posts">POST requests; null leaves them as they are.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public void SetCredits(long? user = null, long? application = null, long? posts = null) => state.Credits.Set(user, application, posts);

    /// <summary>Completes when the process is to end (Ctrl+C, SIGTERM) or <paramref name="cancellationToken"/> is cancelled.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken = default) => app.WaitForShutdownAsync(cancellationToken);

    /// <summary>Stops listening and forgets everything.</summary>
    public ValueTask DisposeAsync() => app.DisposeAsync();

    // An empty builder reads no environment variable, no settings file and logs nowhere:
    // a server in a test behaves the same on every machine.
    private static WebApplication Build(ServerState state)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, state.Options.Port));
        builder.Services.AddRoutingCore();
        builder.Services.Configure<FormOptions>(AcceptLargeForms);
        WebApplication app = builder.Build();

        var envelope = new Envelope(state.Options.ETags);
        app.Use(new ControlPage(state.Faults).InvokeAsync);
        app.Use(state.Log.InvokeAsync);
        app.Use(state.Script.InvokeAsync);
        app.Use(state.Faults.InvokeAsync);
        app.Use(new Refusals(envelope, state.Complaints).InvokeAsync);
        app.UseRouting();
        app.Use(new Authentication(state.Options.ClientId, state.World.Tokens).InvokeAsync);
        app.Use(new RateLimits(state.Credits, envelope, state.Options).InvokeAsync);
        new OperationTable(state.World, state.Credits, envelope, state.Complaints).MapTo(app);
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
