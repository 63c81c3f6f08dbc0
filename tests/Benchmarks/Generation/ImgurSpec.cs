namespace ImgurGen.Benchmarks.Generation;

/// <summary>The vendor's file and our overlays, as they are in the repository.</summary>
internal static class ImgurSpec
{
    private const string Folder = "specs/";

    /// <summary>The vendor's file.</summary>
    public static SpecText Vendor { get; } = Load(Folder + "imgur-openapi.yml");

    /// <summary>The vendor's file and all overlays.</summary>
    public static IReadOnlyList<SpecText> Files { get; } =
    [
        Vendor,
        .. typeof(ImgurSpec).Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".overlay.yml", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Load),
    ];

    private static SpecText Load(string name)
    {
        using Stream stream = typeof(ImgurSpec).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException("The benchmarks are built without it.", name);
        using StreamReader reader = new(stream);
        return new SpecText("/" + name, reader.ReadToEnd());
    }
}
