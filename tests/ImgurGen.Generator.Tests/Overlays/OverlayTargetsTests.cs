using System.Text.Json.Nodes;
using ImgurGen.Generator.Overlays;

namespace ImgurGen.Generator.Tests.Overlays;

public sealed class OverlayTargetsTests
{
    [Theory]
    [InlineData("./imgur-openapi.yml", "/repo/specs/imgur.overlay.yml", "/repo/specs/imgur-openapi.yml")]
    [InlineData("imgur-openapi.yml", "/repo/specs/imgur.overlay.yml", "/repo/specs/imgur-openapi.yml")]
    [InlineData("../vendor/api.yml", "/repo/specs/x.yml", "/repo/vendor/api.yml")]
    [InlineData("api.yml", "/repo/specs/../specs/x.yml", "/repo/other/../specs/./api.yml")]
    [InlineData("api.yml", "specs/x.yml", "specs/api.yml")]
    [InlineData("../../api.yml", "specs/x.yml", "../api.yml")]
    [InlineData("./api.yml", @"C:\repo\specs\x.yml", @"C:\repo\specs\api.yml")]
    [InlineData(@"..\api.yml", @"C:\repo\specs\x.yml", "c:/repo/api.yml")]
    [InlineData("/vendor/api.yml", "/repo/x.yml", "/vendor/api.yml")]
    [InlineData("/vendor/api.yml", @"C:\repo\x.yml", @"C:\vendor\api.yml")]
    [InlineData(@"C:\vendor\api.yml", @"D:\repo\x.yml", @"C:\vendor\api.yml")]
    [InlineData("my%20api.yml", "/repo/x.yml", "/repo/my api.yml")]
    [InlineData("my api.yml", "/repo/x.yml", "/repo/my api.yml")]
    [InlineData("100%.yml", "/repo/x.yml", "/repo/100%.yml")]
    [InlineData("api.yml#/info", "/repo/x.yml", "/repo/api.yml")]
    [InlineData("file:///repo/api.yml", "/elsewhere/x.yml", "/repo/api.yml")]
    [InlineData("file:/repo/api.yml", "/elsewhere/x.yml", "/repo/api.yml")]
    [InlineData("file://localhost/repo/api.yml", "/elsewhere/x.yml", "/repo/api.yml")]
    [InlineData("file:///C:/repo/my%20api.yml", @"D:\x.yml", @"C:\repo\my api.yml")]
    [InlineData("file:///c%3A/repo/api.yml", @"D:\x.yml", @"C:\repo\api.yml")]
    [InlineData("file://server/share/api.yml", @"D:\x.yml", @"\\server\share\api.yml")]
    [InlineData("https://raw.githubusercontent.com/OAI/main/examples/v3.1/tictactoe.yaml", "/repo/x.yml", "/repo/specs/tictactoe.yaml")]
    [InlineData("HTTPS://example.com/my%20api.yml?ref=main#top", "/repo/x.yml", @"C:\repo\my api.yml")]
    public void The_spec_that_extends_names_is_found_however_it_is_written(string extends, string overlayPath, string specPath)
        => Assert.True(OverlayTargets.Matches(extends, overlayPath, specPath));

    [Theory]
    [InlineData("./api.yml", "/repo/specs/x.yml", "/repo/api.yml")]
    [InlineData("./API.yml", "/repo/x.yml", "/repo/api.yml")]
    [InlineData("./api.yml", "/repo/x.yml", "/repo/my-api.yml")]
    [InlineData("", "/repo/x.yml", "/repo/x.yml")]
    [InlineData("#/info", "/repo/x.yml", "/repo")]
    [InlineData("file:///repo/api.yml", "/repo/x.yml", "/other/api.yml")]
    [InlineData("https://example.com/api.yml", "/repo/x.yml", "/repo/my-api.yml")]
    [InlineData("https://example.com/", "/repo/x.yml", "/repo/example.com")]
    [InlineData("urn:imgur:api.yml", "/repo/x.yml", "/repo/api.yml")]
    [InlineData("../../../api.yml", "/repo/x.yml", "/repo/api.yml")]
    public void Another_spec_is_not_meant(string extends, string overlayPath, string specPath)
        => Assert.False(OverlayTargets.Matches(extends, overlayPath, specPath));

    [Theory]
    [InlineData("""{"extends": "./api.yml"}""", "./api.yml")]
    [InlineData("""{"extends": 7}""", null)]
    [InlineData("""{"extends": null}""", null)]
    [InlineData("{}", null)]
    public void Extends_is_a_string_at_the_root(string overlay, string? extends)
        => Assert.Equal(extends, OverlayTargets.Extends(JsonNode.Parse(overlay)!.AsObject()));
}
