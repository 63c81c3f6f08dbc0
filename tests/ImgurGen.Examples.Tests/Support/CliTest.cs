using System.Web;
using ImgurCli;
using ImgurCli.Output;
using LocalImgur;
using Spectre.Console;

namespace ImgurGen.Examples.Tests.Support;

/// <summary>The command line in this process, a LocalImgur that it calls over HTTP, and a home folder, fresh for each test.</summary>
public abstract class CliTest : IAsyncLifetime
{
    /// <summary>How long a test waits for what must come, on a machine with much else to do.</summary>
    protected static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("imgurgen-cli-tests-");
    private readonly HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private LocalImgurServer? server;

    protected LocalImgurServer Server => server!;

    /// <summary>What a person has beside the command line. It follows no redirect by itself.</summary>
    protected HttpClient Browser => browser;

    /// <summary>Where settings, tokens and journals are.</summary>
    protected string Home => Path.Combine(folder.FullName, "home");

    /// <summary>The environment variables that the program sees.</summary>
    protected Dictionary<string, string> Variables { get; } = [];

    /// <summary>The program's clock.</summary>
    protected virtual TimeProvider Time => TimeProvider.System;

    protected virtual LocalImgurOptions Options { get; } = new() { GalleryPages = 2, GalleryPageSize = 8 };

    public virtual async Task InitializeAsync()
    {
        server = await LocalImgurServer.StartAsync(Options);
        Variables["IMGUR_CLIENT_ID"] = Options.ClientId;
        Variables["IMGUR_BASE_ADDRESS"] = server.BaseAddress.AbsoluteUri;
    }

    public virtual async Task DisposeAsync()
    {
        browser.Dispose();
        await Server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>A user is there: the one whom LocalImgur knows.</summary>
    protected void SignIn() => Variables["IMGUR_ACCESS_TOKEN"] = Options.AccessToken;

    /// <summary>Goes where a browser would go that is sent to the sign-in page of somebody who consents to everything.</summary>
    protected async Task VisitAsync(Uri page, CancellationToken cancellationToken)
    {
        Server.RedirectUri = new Uri(HttpUtility.ParseQueryString(page.Query)["redirect_uri"]!);
        using HttpResponseMessage answer = await browser.GetAsync(page, cancellationToken);
        using HttpResponseMessage last = await browser.GetAsync(answer.Headers.Location, cancellationToken);
    }

    /// <summary>A file of the test's own.</summary>
    protected string Write(string name, byte[] content)
    {
        string path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    internal Task<CliRun> RunAsync(params string[] arguments) => RunAsync(arguments, new CliInput());

    internal async Task<CliRun> RunAsync(string[] arguments, CliInput input, CancellationToken cancellationToken = default)
    {
        using var output = new StringWriter();
        MessageLog messages = input.Messages;
        var console = new CliConsole(
            output, CliConsole.Open(output, isFile: true),
            messages, input.IsAnimated ? OpenTerminal(messages) : CliConsole.Open(messages, isFile: true),
            input.Stream)
        {
            IsInputTerminal = input.IsTerminal,
        };
        var host = new CliHost
        {
            Console = console,
            Variable = name => Variables.GetValueOrDefault(name),
            ConfigFolder = Home,
            StateFolder = Home,
            Time = Time,
            OpenBrowser = input.OpenBrowser,
        };
        int code = await new CliApplication(host).RunAsync(arguments, cancellationToken);
        return new CliRun((ExitCode)code, output.ToString().ReplaceLineEndings("\n"), messages.ToString().ReplaceLineEndings("\n"));
    }

    private static IAnsiConsole OpenTerminal(TextWriter writer)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = 100;
        return console;
    }

    /// <summary>What arrived, without what programs may ask besides.</summary>
    protected IReadOnlyList<string> Uploads() => Uploads(Server.Requests);

    /// <summary>Waits until the server has been sent uploads as is awaited, answered or not.</summary>
    protected Task UploadsAsync(Func<IReadOnlyList<string>, bool> condition)
        => Server.WaitForRequestsAsync(requests => condition(Uploads(requests))).WaitAsync(Patience);

    private static IReadOnlyList<string> Uploads(IReadOnlyList<RecordedRequest> requests)
        => [.. requests.Where(static request => request.Method == "POST").Select(static request => request.Path)];
}
