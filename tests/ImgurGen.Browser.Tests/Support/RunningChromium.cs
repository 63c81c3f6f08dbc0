using Microsoft.Playwright;

namespace ImgurGen.Browser.Tests.Support;

/// <summary>One Chromium for all tests. Each has a window of its own in it, which knows nothing of the others.</summary>
public sealed class RunningChromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The browser, which is there if one is installed.</summary>
    public IBrowser Browser => browser ?? throw new InvalidOperationException(BrowserTheoryAttribute.Reason);

    public async Task InitializeAsync()
    {
        if (Chromium.Path is not { } path)
            return;

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = Chromium.Arguments,
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
