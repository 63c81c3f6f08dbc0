using ImgurGen.Browser.Tests.Support;
using Microsoft.Playwright;

namespace ImgurGen.Browser.Tests.Browsing;

/// <summary>Every page, light and dark, wide and narrow, looked through by <see cref="Audit"/>.</summary>
public sealed class AccessibilityTests(RunningChromium chromium) : BrowserTest(chromium)
{
    private static readonly string[] Paths =
    [
        "/", "/?section=top", "/search?q=otter", "/search", "/upload", "/pictures", "/albums", "/credits", "/sign-out", "/post/AbCdEfG",
        "/nowhere",
    ];

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280, 900)]
    [InlineData(ColorScheme.Dark, 1280, 900)]
    [InlineData(ColorScheme.Light, 360, 740)]
    [InlineData(ColorScheme.Dark, 360, 740)]
    public async Task Nobody_stumbles_over_a_page(ColorScheme colours, int width, int height)
    {
        await OpenWindowAsync(new BrowserNewContextOptions
        {
            ColorScheme = colours,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ReducedMotion = ReducedMotion.Reduce,
        });
        await CheckAsync("/", $"{colours}-{width}-signed-out");
        await CheckAsync("/sign-in", $"{colours}-{width}-sign-in");
        await SignInAsync();
        string post = await Page.Locator("#posts > .card a").First.GetAttributeAsync("href") ?? "";
        await GoAsync("/albums");
        string album = await Page.Locator(".card a").First.GetAttributeAsync("href") ?? "";

        foreach (string path in Paths.Append(post).Append(album))
            await CheckAsync(path, $"{colours}-{width}-{path.Trim('/').Replace('/', '-').Replace('?', '-')}");
    }

    [BrowserFact]
    public async Task The_audit_finds_what_is_wrong()
    {
        await Page.SetContentAsync(
            """
            <main><h3>Late</h3><img src="a.png"><input><button></button><p style="color: #999; background: #fff">Pale</p>
            <nav></nav><div id="a"></div><div id="a"></div><div style="width: 5000px">Wide</div></main>
            """);

        string[] findings = await Audit.OfAsync(Page);

        string[] rules =
        [
            "picture without alt", "field without a label", "without a name", "heading after level 0", "contrast 2.8", "id twice: a",
            "0 of h1", "navs are called", "wide in 1280", "does not skip",
        ];
        Assert.All(rules, rule => Assert.Contains(findings, finding => finding.Contains(rule, StringComparison.Ordinal)));
    }

    private async Task CheckAsync(string path, string name)
    {
        await GoAsync(path);
        string[] findings = await Audit.OfAsync(Page);
        await KeepAsync(name);
        Assert.True(findings.Length == 0, $"{name}, {path}:\n{string.Join('\n', findings)}");
    }
}
