using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace ImgurGen.Browser.Tests.Support;

/// <summary>A test with a window of the browser. Its pages must neither fail in a script nor break the content security policy.</summary>
[Collection(ChromiumTests.Name)]
public abstract class BrowserTest(RunningChromium chromium) : GalleryTest
{
    private const float Patience = 30_000;

    private static readonly string Screenshots = Path.Combine(AppContext.BaseDirectory, "TestResults", "screenshots");

    private readonly List<string> complaints = [];
    private IBrowserContext? window;
    private IPage? page;

    /// <summary>The page in front.</summary>
    protected IPage Page => page!;

    /// <summary>The window: its cookies and what it keeps.</summary>
    protected IBrowserContext Window => window!;

    /// <summary>How the window is.</summary>
    protected virtual BrowserNewContextOptions WindowOptions { get; } = new()
    {
        ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
        ReducedMotion = ReducedMotion.Reduce,
    };

    /// <summary>What the browser has complained of: failed scripts, and what the content security policy forbids.</summary>
    protected IReadOnlyList<string> Complaints => complaints;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        if (Chromium.Path is not null)
            await OpenWindowAsync(WindowOptions);
    }

    public override async Task DisposeAsync()
    {
        if (window is not null)
            await window.DisposeAsync();
        await base.DisposeAsync();
        Assert.Empty(complaints);
    }

    /// <summary>Opens another window in place of the present one.</summary>
    protected async Task OpenWindowAsync(BrowserNewContextOptions options)
    {
        if (window is not null)
            await window.DisposeAsync();
        window = await chromium.Browser.NewContextAsync(options);
        window.SetDefaultTimeout(Patience);
        page = await window.NewPageAsync();
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, message) =>
        {
            // That an answer was an error is told as well, and some tests want one.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                complaints.Add(message.Text);
        };
    }

    /// <summary>Goes to a page of the gallery.</summary>
    /// <param name="path">Its path, with a slash at the start.</param>
    protected async Task<IResponse> GoAsync(string path)
        => await Page.GotoAsync(new Uri(Address, path).AbsoluteUri)
            ?? throw new InvalidOperationException("The page was not loaded anew.");

    /// <summary>Signs LocalImgur's user in, as a person would.</summary>
    protected async Task SignInAsync()
    {
        await GoAsync("/");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Sign in" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Continue to Imgur" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();
        await Page.GetByText("You are signed in.").WaitForAsync();
    }

    /// <summary>Keeps what the page looks like in <c>TestResults/screenshots</c> beside the tests.</summary>
    protected async Task KeepAsync(string name, [CallerFilePath] string file = "")
    {
        string path = Path.Combine(Screenshots, $"{Path.GetFileNameWithoutExtension(file)}.{name}.png");
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = path });
    }

    /// <summary>A picture that is one: of the page.</summary>
    protected Task<byte[]> TakePictureAsync()
        => Page.ScreenshotAsync(new PageScreenshotOptions { Clip = new Clip { Width = 320, Height = 240 } });
}
