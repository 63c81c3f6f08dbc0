using ImgurGen.Generator.Overlays;
using ImgurGen.Generator.Reading;
using ImgurGen.Generator.Tests.Reading;

namespace ImgurGen.Generator.Tests.Overlays;

/// <summary>The overlays of this repository on the vendor's file.</summary>
public sealed class BundledOverlaysTests
{
    [Fact]
    public void Every_action_of_the_bundled_overlays_fits_what_the_vendor_publishes()
    {
        string specs = Path.Combine(RepositoryFiles.Root, "specs");
        IEnumerable<SourceFile> files = Directory.GetFiles(specs, "*.overlay.yml").Select(Read);
        SourceFile[] overlays = [.. OverlayOrder.Sort(files, static file => file, static _ => true)];
        Assert.NotEmpty(overlays);

        AppliedOverlay applied = new(Read(Path.Combine(specs, "imgur-openapi.yml")), overlays);

        Assert.Empty(applied.Reports);
    }

    private static SourceFile Read(string path) => new(path, File.ReadAllText(path));
}
