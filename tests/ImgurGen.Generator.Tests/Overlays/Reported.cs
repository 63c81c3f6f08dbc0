namespace ImgurGen.Generator.Tests.Overlays;

/// <summary>A diagnostic as a developer sees it: what is said about which file, and the file's text from that place on.</summary>
internal sealed record Reported(string Id, string FileName, string TextFromThere, string Message)
{
    public void ShouldBe(string id, string place, string message)
    {
        Assert.Equal(id, Id);
        Assert.Equal("0.overlay.yml", FileName);
        Assert.StartsWith(place, TextFromThere, StringComparison.Ordinal);
        Assert.Contains(message, Message, StringComparison.Ordinal);
    }
}
