using ImgurGen.Browser.Tests.Support;
using LocalImgur;
using Microsoft.Playwright;

namespace ImgurGen.Browser.Tests.Browsing;

/// <summary>The gallery without an end.</summary>
public sealed class ScrollTests(RunningChromium chromium) : BrowserTest(chromium)
{
    // More than a screen shows, so that the second page comes when the reader does.
    private const int PageSize = 40;

    protected override LocalImgurOptions Options { get; } = new() { GalleryPages = 3, GalleryPageSize = PageSize };

    private ILocator Posts => Page.Locator("#posts > .card");

    [BrowserFact]
    public async Task Three_pages_follow_as_the_reader_scrolls()
    {
        await GoAsync("/");
        Assert.Equal(PageSize, await Posts.CountAsync());
        await KeepAsync("first-page");

        await ScrollUntilAsync("That was all.");

        Assert.Equal(3 * PageSize, await Posts.CountAsync());
        string[] ids = await Posts.EvaluateAllAsync<string[]>("posts => posts.map(post => post.id)");
        Assert.Equal(ids.Length, ids.Distinct().Count());
        string[] pages = ["0", "1", "2", "3"]; // the one after the last is empty, which is how Imgur says that there is no more
        Assert.Equal(pages.Select(static page => $"/3/gallery/hot/viral/day/{page}"), Asked());
        Assert.Empty(Imgur.Complaints);
        await KeepAsync("the-end");
    }

    [BrowserFact]
    public async Task Who_hears_the_page_is_told_of_what_comes()
    {
        await GoAsync("/");

        await ScrollUntilAsync("That was all.");

        await Assertions.Expect(Page.Locator("#announcer")).ToHaveTextAsync("That was all.");
        Assert.Equal("false", await Page.Locator("#posts").GetAttributeAsync("aria-busy"));
    }

    [BrowserFact]
    public async Task The_credits_count_down_while_the_reader_scrolls()
    {
        await GoAsync("/");
        int before = await CreditsAsync();

        await ScrollUntilAsync("That was all.");

        await Assertions.Expect(Page.Locator("#credits-you")).ToHaveAttributeAsync("value", $"{before - 3}");
    }

    [BrowserFact]
    public async Task Credits_that_cannot_be_asked_for_disturb_no_reader()
    {
        await GoAsync("/");
        await Page.RouteAsync("**/credits", static route => route.AbortAsync());

        await ScrollUntilAsync("That was all.");

        Assert.Equal(3 * PageSize, await Posts.CountAsync());
        Assert.Empty(Complaints);
    }

    [BrowserFact]
    public async Task A_page_that_fails_says_so_and_comes_when_it_is_asked_for_again()
    {
        await GoAsync("/");
        Imgur.Fault = new Fault(FaultKind.Html503);
        await Page.Mouse.WheelAsync(0, 4000);
        ILocator again = Page.GetByRole(AriaRole.Link, new() { Name = "Try again" });
        await again.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(Page.Locator(".more").GetByText("Imgur is taking a break")).ToBeVisibleAsync();
        await KeepAsync("a-page-that-fails");
        Assert.Equal(PageSize, await Posts.CountAsync());

        Imgur.Fault = null;
        await again.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");

        // The link that had the focus is gone: the focus goes on with the reader.
        await Assertions.Expect(Posts.Nth(PageSize).GetByRole(AriaRole.Link)).ToBeFocusedAsync();
    }

    private async Task<int> CreditsAsync()
        => int.Parse((await Page.Locator("#credits-you").GetAttributeAsync("value"))!, System.Globalization.CultureInfo.InvariantCulture);

    // As a reader does: a screen at a time.
    private async Task ScrollUntilAsync(string text)
    {
        ILocator end = Page.Locator(".more").GetByText(text);
        for (int screens = 0; screens < 1000 && await end.CountAsync() == 0; screens++)
        {
            await Page.Mouse.WheelAsync(0, 800);
            await Page.EvaluateAsync("() => new Promise(requestAnimationFrame)");
        }

        await Assertions.Expect(end).ToBeVisibleAsync();
    }
}
