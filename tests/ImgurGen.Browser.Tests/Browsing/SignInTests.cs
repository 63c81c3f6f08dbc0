using ImgurGen.Browser.Tests.Support;
using LocalImgur;
using Microsoft.Playwright;

namespace ImgurGen.Browser.Tests.Browsing;

/// <summary>Signing in at LocalImgur's page, and what a user can do then.</summary>
public sealed class SignInTests(RunningChromium chromium) : BrowserTest(chromium)
{
    [BrowserFact]
    public async Task A_user_signs_in_at_Imgur_and_comes_back_to_the_page_that_they_left()
    {
        await GoAsync("/?section=top");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Sign in" }).ClickAsync();
        await KeepAsync("before");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Continue to Imgur" }).ClickAsync();

        Assert.StartsWith(Imgur.BaseAddress.AbsoluteUri, Page.Url, StringComparison.Ordinal);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();

        await Assertions.Expect(Page.GetByText("You are signed in.")).ToBeVisibleAsync();
        Assert.Equal("/?section=top", new Uri(Page.Url).PathAndQuery);
        await Page.GetByRole(AriaRole.Link, new() { Name = "Albums" }).ClickAsync();
        await Assertions.Expect(Page.GetByText("Holiday")).ToBeVisibleAsync();
        await KeepAsync("albums");
        Assert.Empty(Imgur.Complaints);
    }

    [BrowserFact]
    public async Task Who_does_not_allow_it_is_not_signed_in()
    {
        await GoAsync("/sign-in");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Continue to Imgur" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Deny" }).ClickAsync();

        await Assertions.Expect(Page.GetByText("You did not allow it")).ToBeVisibleAsync();
        await GoAsync("/albums");
        Assert.Equal("/sign-in", new Uri(Page.Url).AbsolutePath);
    }

    [BrowserFact]
    public async Task No_page_and_no_cookie_has_a_token_of_the_user()
    {
        List<string> seen = [];
        Page.Response += (_, response) => seen.AddRange(response.Headers.Select(static header => $"{header.Key}: {header.Value}"));
        await SignInAsync();
        foreach (string path in new[] { "/", "/albums", "/pictures", "/upload", "/credits" })
        {
            await GoAsync(path);
            seen.Add(await Page.ContentAsync());
        }

        seen.AddRange((await Window.CookiesAsync()).Select(static cookie => $"{cookie.Name}={cookie.Value}"));
        seen.Add(await Page.EvaluateAsync<string>("JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])"));

        // What Imgur got from the gallery is what must be nowhere else.
        string[] tokens = [.. Imgur.Requests
            .Select(static request => request.Headers.GetValueOrDefault("Authorization") ?? "")
            .Where(static header => header.StartsWith("Bearer ", StringComparison.Ordinal))
            .Select(static header => header["Bearer ".Length..])
            .Distinct()];
        string token = Assert.Single(tokens);
        Assert.DoesNotContain(seen, text => text.Contains(token, StringComparison.Ordinal));
        Assert.DoesNotContain(seen, static text => text.Contains("refresh_token", StringComparison.Ordinal));
        Assert.DoesNotContain(seen, text => text.Contains(Options.ClientSecret, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task A_token_that_has_ended_is_replaced_without_the_user_noticing()
    {
        await SignInAsync();
        Imgur.ExpireAccessTokens();

        // Two calls at once for this page: one of them renews the token, and Imgur ends the old refresh token with it.
        await GoAsync("/albums");

        await Assertions.Expect(Page.GetByText("Holiday")).ToBeVisibleAsync();
        int exchanges = Imgur.Requests.Count(static request => request.Path == "/oauth2/token");
        Assert.Equal(2, exchanges); // the code at first, and then the refresh token
    }

    [BrowserFact]
    public async Task A_user_votes_keeps_a_favourite_and_comments()
    {
        await SignInAsync();
        await Page.Locator("#posts > .card a").First.ClickAsync();

        await Page.GetByRole(AriaRole.Button, new() { Name = "Up-vote" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Up-vote" })).ToHaveAttributeAsync("aria-pressed", "true");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Favourite" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Favourite" })).ToHaveAttributeAsync("aria-pressed", "true");
        await Page.GetByLabel("Your comment").FillAsync("<b>Bold</b> & \"quoted\"");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Comment", Exact = true }).ClickAsync();
        ILocator comment = Page.Locator(".thread .text", new() { HasText = "<b>Bold</b> & \"quoted\"" });
        await Assertions.Expect(comment).ToBeVisibleAsync();

        await Page.GetByText("Reply to local_user").First.ClickAsync();
        await Page.GetByLabel("Your reply to local_user").First.FillAsync("Indeed");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Reply", Exact = true }).First.ClickAsync();
        await Assertions.Expect(Page.Locator(".thread .thread .text", new() { HasText = "Indeed" })).ToBeVisibleAsync();
        await KeepAsync("a-post");
        Assert.Empty(Imgur.Complaints);
    }

    [BrowserFact]
    public async Task A_user_makes_an_album_and_puts_pictures_in_and_takes_them_out()
    {
        await SignInAsync();
        await GoAsync("/albums");
        await Page.GetByLabel("Title").FillAsync("Evenings");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Make the album" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Evenings" })).ToBeVisibleAsync();

        await Page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await KeepAsync("an-album");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Add them" }).ClickAsync();
        await Assertions.Expect(Page.Locator(".grid .card")).ToHaveCountAsync(1);

        await Page.GetByRole(AriaRole.Button, new() { Name = "Take out" }).ClickAsync();
        await Assertions.Expect(Page.GetByText("It is empty.")).ToBeVisibleAsync();

        await Page.GetByText("Delete the album").ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Delete it" }).ClickAsync();
        await Assertions.Expect(Page.GetByText("The album is deleted.")).ToBeVisibleAsync();
        await Assertions.Expect(Page.GetByText("Evenings")).ToHaveCountAsync(0);
        Assert.Empty(Imgur.Complaints);
    }

    [BrowserFact]
    public async Task Who_signs_out_is_forgotten()
    {
        await SignInAsync();
        BrowserContextCookiesResult before = (await Window.CookiesAsync()).Single(static cookie => cookie.Name == "gallery.user");

        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Link, new() { Name = "Sign in" })).ToBeVisibleAsync();

        // The cookie of before is good for nothing either.
        await Window.AddCookiesAsync([new Cookie { Name = "gallery.user", Value = before.Value, Url = Address.AbsoluteUri }]);
        await GoAsync("/albums");
        Assert.Equal("/sign-in", new Uri(Page.Url).AbsolutePath);
    }
}
