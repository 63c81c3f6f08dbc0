using ImgurGen.Browser.Tests.Support;
using Microsoft.Playwright;

namespace ImgurGen.Browser.Tests.Browsing;

/// <summary>The gallery without a mouse.</summary>
public sealed class KeyboardTests(RunningChromium chromium) : BrowserTest(chromium)
{
    [BrowserFact]
    public async Task The_first_stop_skips_what_every_page_has()
    {
        await GoAsync("/");
        await Page.Keyboard.PressAsync("Tab");
        ILocator skip = Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" });
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await KeepAsync("skip");

        await Page.Keyboard.PressAsync("Enter");
        await Page.Keyboard.PressAsync("Tab");

        Assert.True(await Page.EvaluateAsync<bool>("document.getElementById('main').contains(document.activeElement)"));
    }

    [BrowserFact]
    public async Task Every_stop_is_seen_and_in_the_order_of_the_page()
    {
        await GoAsync("/");
        List<double> order = [];
        for (int stop = 0; stop < 24; stop++)
        {
            await Page.Keyboard.PressAsync("Tab");
            Stop at = await Page.EvaluateAsync<Stop>(
                """
                () => {
                    const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
                    const foot = document.querySelector('body > footer').getBoundingClientRect();
                    return {
                        index: [...document.querySelectorAll('*')].indexOf(at),
                        outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
                        hidden: box.bottom <= 0 || box.top >= foot.top && !at.closest('footer'),
                        name: at.outerHTML.slice(0, 120),
                    };
                }
                """);
            Assert.True(at.Outline >= 2, $"No focus is seen on {at.Name}");
            Assert.False(at.Hidden, $"Out of sight is {at.Name}");
            order.Add(at.Index);
        }

        Assert.Equal(order.Order(), order);
    }

    [BrowserFact]
    public async Task A_post_is_opened_and_voted_on_by_keys_alone()
    {
        await SignInAsync();
        await Page.Locator("#posts > .card a").First.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Page.WaitForURLAsync("**/post/*");

        await Page.GetByRole(AriaRole.Button, new() { Name = "Up-vote" }).FocusAsync();
        await Page.Keyboard.PressAsync("Space");

        await Assertions.Expect(Page.GetByText("Your vote counts.")).ToBeVisibleAsync();
    }

    private sealed record Stop
    {
        public double Index { get; set; }

        public double Outline { get; set; }

        public bool Hidden { get; set; }

        public string Name { get; set; } = "";
    }
}
