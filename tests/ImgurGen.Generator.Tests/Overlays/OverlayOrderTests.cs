using ImgurGen.Generator.Overlays;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Tests.Overlays;

public sealed class OverlayOrderTests
{
    [Fact]
    public void Bundled_overlays_come_first_then_the_ordinal_order_of_the_file_names_decides_and_last_the_paths()
    {
        (string Path, bool Bundled)[] expected =
        [
            ("/packages/z/imgur.10-operations.overlay.yml", true),
            ("/packages/a/imgur.20-payloads.overlay.yml", true),
            ("/z/10-first.overlay.yml", false),
            ("/a/9-second.overlay.yml", false),
            ("/a/B.overlay.yml", false),
            ("/a/same.overlay.yml", false),
            ("/b/same.overlay.yml", false),
        ];

        IEnumerable<(string Path, bool Bundled)> sorted = OverlayOrder.Sort(
            expected.Reverse(), static overlay => new SourceFile(overlay.Path, ""), static overlay => overlay.Bundled);

        Assert.Equal(expected, sorted);
    }
}
