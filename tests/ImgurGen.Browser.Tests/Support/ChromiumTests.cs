namespace ImgurGen.Browser.Tests.Support;

/// <summary>Tests that share the browser, and so run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ChromiumTests : ICollectionFixture<RunningChromium>
{
    public const string Name = "Chromium";
}
