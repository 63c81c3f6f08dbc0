using ImgurGen.Browser.Tests.Support;
using LocalImgur;
using Microsoft.Playwright;

namespace ImgurGen.Browser.Tests.Browsing;

/// <summary>From the desktop into the page, and through the gallery to Imgur.</summary>
public sealed class UploadTests(RunningChromium chromium) : BrowserTest(chromium)
{
    private static readonly HttpClient Http = new();

    [BrowserFact]
    public async Task A_picture_that_is_dropped_arrives_as_it_is()
    {
        await GoAsync("/upload");
        byte[] picture = await TakePictureAsync();

        await DropAsync(("dropped.png", "image/png", picture));

        ILocator line = Page.Locator("#transfers > li");
        ILocator link = line.GetByRole(AriaRole.Link).First;
        await Assertions.Expect(link).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator("#announcer")).ToHaveTextAsync("dropped.png: uploaded");
        Assert.Equal(picture, await Http.GetByteArrayAsync(await link.GetAttributeAsync("href")));
        await KeepAsync("dropped");
        Assert.Empty(Imgur.Complaints);
    }

    [BrowserFact]
    public async Task The_bar_moves_while_a_file_is_on_its_way()
    {
        await GoAsync("/upload");
        byte[] picture = PngHeader.Of(640, 480, fileLength: 600_000);
        ICDPSession tools = await Window.NewCDPSessionAsync(Page);
        await tools.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = false,
            ["latency"] = 0,
            ["downloadThroughput"] = -1,
            ["uploadThroughput"] = 300_000, // bytes a second
        });
        await Page.EvaluateAsync(
            """
            () => {
                window.told = [];
                new MutationObserver(changes => window.told.push(...changes.map(change => change.target.value)))
                    .observe(document.getElementById('transfers'), { subtree: true, attributeFilter: ['value'] });
            }
            """);

        await DropAsync(("slow.png", "image/png", picture));
        await Assertions.Expect(Page.Locator("#transfers > li a[href*='/i/']")).ToHaveCountAsync(1, new() { Timeout = 30_000 });

        double[] told = await Page.EvaluateAsync<double[]>("window.told");
        Assert.True(told.Count(static part => part is > 0 and < 1) >= 2, string.Join(", ", told));
        Assert.Equal(told.Order(), told);
        Assert.Equal(1, told[^1]);
    }

    [BrowserFact]
    public async Task Several_that_are_dropped_go_one_after_the_other_and_can_be_deleted_again()
    {
        await GoAsync("/upload");
        byte[] picture = await TakePictureAsync();
        await Page.GetByLabel("Title").FillAsync("Twins");

        await DropAsync(("one.png", "image/png", picture), ("two.png", "image/png", picture));

        await Assertions.Expect(Page.Locator("#transfers > li a[href*='/i/']")).ToHaveCountAsync(2);
        await GoAsync("/pictures");
        await Assertions.Expect(Page.Locator(".card .title", new() { HasText = "Twins" })).ToHaveCountAsync(2);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Delete Twins" }).First.ClickAsync();
        await Assertions.Expect(Page.Locator(".card .title")).ToHaveCountAsync(1);
        Assert.Empty(Imgur.Complaints);
    }

    [BrowserFact]
    public async Task Credits_that_cannot_be_asked_for_keep_no_file_from_being_sent()
    {
        await GoAsync("/upload");
        byte[] picture = await TakePictureAsync();
        await Page.RouteAsync("**/credits", static route => route.AbortAsync());

        await DropAsync(("one.png", "image/png", picture), ("two.png", "image/png", picture));

        await Assertions.Expect(Page.Locator("#transfers > li a[href*='/i/']")).ToHaveCountAsync(2);
    }

    [BrowserFact]
    public async Task The_drop_field_shows_that_it_is_one()
    {
        await GoAsync("/upload");

        await Page.DispatchEventAsync(".drop", "dragenter");
        await Assertions.Expect(Page.Locator(".drop.over")).ToBeVisibleAsync();
        await KeepAsync("over-the-field");

        await Page.DispatchEventAsync(".drop", "dragleave");
        await Assertions.Expect(Page.Locator(".drop.over")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task What_Imgur_does_not_take_is_not_sent()
    {
        await GoAsync("/upload");

        await DropAsync(("notes.txt", "text/plain", "Not a picture"u8.ToArray()));

        await Assertions.Expect(Page.Locator("#transfers").GetByText("This is neither a picture nor a video.")).ToBeVisibleAsync();
        Assert.Empty(Asked());
    }

    [BrowserFact]
    public async Task What_Imgur_refuses_is_told_beside_the_file()
    {
        await GoAsync("/upload");
        Imgur.Fault = new Fault(FaultKind.Html503);

        await DropAsync(("late.png", "image/png", await TakePictureAsync()));

        await Assertions.Expect(Page.Locator("#transfers").GetByText("Imgur is taking a break")).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator("#announcer")).ToHaveTextAsync("late.png: Imgur is taking a break");
        await KeepAsync("refused");
    }

    [BrowserFact]
    public async Task A_user_uploads_into_an_album()
    {
        await SignInAsync();
        await GoAsync("/upload");
        await Page.GetByLabel("Into the album").SelectOptionAsync(new SelectOptionValue { Label = "Holiday" });

        await Page.GetByLabel("Choose pictures and videos").SetInputFilesAsync(
            new FilePayload { Name = "beach.png", MimeType = "image/png", Buffer = await TakePictureAsync() });
        await Page.GetByRole(AriaRole.Button, new() { Name = "Upload" }).ClickAsync();
        await Assertions.Expect(Page.Locator("#transfers > li a[href*='/i/']")).ToHaveCountAsync(1);

        await GoAsync("/albums");
        await Page.GetByText("Holiday").ClickAsync();
        await Assertions.Expect(Page.Locator(".grid .title").GetByText("beach.png")).ToBeVisibleAsync();
        Assert.Empty(Imgur.Complaints);
    }

    // As a browser does when files are dragged in from the desktop: the page sees a DataTransfer, and no path.
    private async Task DropAsync(params (string Name, string Type, byte[] Content)[] files)
    {
        IJSHandle transfer = await Page.EvaluateHandleAsync("() => new DataTransfer()");
        foreach ((string name, string type, byte[] content) in files)
        {
            await Page.EvaluateAsync(
                "([transfer, name, type, base64]) => transfer.items.add(new File([Uint8Array.fromBase64(base64)], name, { type }))",
                new object[] { transfer, name, type, Convert.ToBase64String(content) });
        }

        await Page.DispatchEventAsync(".drop", "dragenter", new { dataTransfer = transfer });
        await Page.DispatchEventAsync(".drop", "drop", new { dataTransfer = transfer });
    }
}
