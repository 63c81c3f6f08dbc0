using ImgurGen.Browser.Tests.Support;
using Microsoft.Playwright;

namespace ImgurGen.Browser.Tests.Browsing;

/// <summary>Everything works in a browser that runs no script.</summary>
public sealed class NoScriptTests(RunningChromium chromium) : BrowserTest(chromium)
{
    protected override BrowserNewContextOptions WindowOptions { get; } = new() { JavaScriptEnabled = false };

    [BrowserFact]
    public async Task The_gallery_is_read_page_by_page_to_its_end()
    {
        await GoAsync("/");
        for (int page = 1; page <= 3; page++)
        {
            await Page.GetByRole(AriaRole.Link, new() { Name = "More posts" }).ClickAsync();
            await Page.WaitForURLAsync($"**/?p={page}");
        }

        await Assertions.Expect(Page.GetByText("That was all.")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_search_finds_posts()
    {
        await GoAsync("/");
        await Page.GetByLabel("Search the gallery").FillAsync("otter");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("otter");
        IReadOnlyList<string> titles = await Page.Locator(".card .title").AllTextContentsAsync();
        Assert.NotEmpty(titles);
        Assert.All(titles, static title => Assert.Contains("otter", title, StringComparison.OrdinalIgnoreCase));
        await KeepAsync("search");
    }

    [BrowserFact]
    public async Task A_form_uploads_files()
    {
        await GoAsync("/upload");
        byte[] picture = await TakePictureAsync();
        await Page.GetByLabel("Title").FillAsync("By hand");
        await Page.GetByLabel("Choose pictures and videos").SetInputFilesAsync(
            [
                new FilePayload { Name = "one.png", MimeType = "image/png", Buffer = picture },
                new FilePayload { Name = "two.png", MimeType = "image/png", Buffer = picture },
            ]);

        await Page.GetByRole(AriaRole.Button, new() { Name = "Upload" }).ClickAsync();

        await Assertions.Expect(Page.GetByText("2 files uploaded.")).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator(".card .title", new() { HasText = "By hand" })).ToHaveCountAsync(2);
        await KeepAsync("uploaded");
        Assert.Empty(Imgur.Complaints);
    }

    [BrowserFact]
    public async Task Signing_in_and_out_needs_none()
    {
        await SignInAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Assertions.Expect(Page.GetByText("You are signed out.")).ToBeVisibleAsync();
    }
}
