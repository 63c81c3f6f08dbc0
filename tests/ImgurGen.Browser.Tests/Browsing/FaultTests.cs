using ImgurGen.Browser.Tests.Support;
using LocalImgur;
using Microsoft.Playwright;

namespace ImgurGen.Browser.Tests.Browsing;

/// <summary>What a visitor sees of Imgur's bad days.</summary>
public sealed class FaultTests(RunningChromium chromium) : BrowserTest(chromium)
{
    [BrowserFact]
    public async Task A_moment_of_overload_is_not_even_seen()
    {
        Imgur.Fault = new Fault(FaultKind.Html503) { Count = 1 };

        IResponse answer = await GoAsync("/");

        Assert.Equal(200, answer.Status);
        await Assertions.Expect(Page.Locator("#posts > .card").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task An_Imgur_that_is_down_is_told_in_kind_words()
    {
        Imgur.Fault = new Fault(FaultKind.Html503);

        IResponse answer = await GoAsync("/");

        Assert.Equal(503, answer.Status);
        Assert.Equal("30", answer.Headers["retry-after"]);
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Imgur is taking a break");
        await Assertions.Expect(Page.GetByText("in 30 seconds")).ToBeVisibleAsync();
        await KeepAsync("unavailable");

        Imgur.Fault = null;
        await Page.GetByRole(AriaRole.Link, new() { Name = "To the gallery" }).ClickAsync();
        await Assertions.Expect(Page.Locator("#posts")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_limit_that_is_used_up_says_when_to_come_back()
    {
        Imgur.Fault = new Fault(FaultKind.RetryAfterSeven);

        IResponse answer = await GoAsync("/");

        Assert.Equal(429, answer.Status);
        Assert.Equal("7", answer.Headers["retry-after"]);
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Imgur asks us to wait");
        await Assertions.Expect(Page.GetByText("in 7 seconds")).ToBeVisibleAsync();
        await KeepAsync("rate-limit");
    }

    [BrowserFact]
    public async Task Credits_that_run_out_turn_the_meter_and_end_the_asking()
    {
        Imgur.SetCredits(user: 1);
        await GoAsync("/");
        await Assertions.Expect(Page.Locator("#credits-you")).ToHaveAttributeAsync("value", "0");
        int asked = Asked().Count;

        IResponse answer = await GoAsync("/?section=top");

        Assert.Equal(429, answer.Status);
        await Assertions.Expect(Page.Locator(".failure time")).ToContainTextAsync("minutes");
        Assert.Equal(asked, Asked().Count);
    }

    [BrowserFact]
    public async Task A_post_that_is_not_there_leads_back()
    {
        IResponse answer = await GoAsync("/post/AbCdEfG");

        Assert.Equal(404, answer.Status);
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("There is nothing here");
        await KeepAsync("not-found");
        await Page.GetByRole(AriaRole.Link, new() { Name = "To the gallery" }).ClickAsync();
        await Assertions.Expect(Page.Locator("#posts")).ToBeVisibleAsync();
    }
}
