namespace ImgurGen.Generator.Tests.Testing;

/// <summary>Where things are, on whatever machine the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The inputs beside the repository; null where they are absent.</summary>
    public static string? Shared { get; } = FindShared();

    /// <summary>Specs of other vendors, under <see cref="Shared"/>: for tests that are skipped without it.</summary>
    public static string[] Corpus
        => [.. Directory.GetFiles(SharedPath("corpus", "specs")).Order(StringComparer.Ordinal)];

    public static string VendorSpec => Path.Combine(Root, "specs", "imgur-openapi.yml");

    public static string[] ImgurOverlays
        => [.. Directory.GetFiles(Path.Combine(Root, "specs"), "imgur.*.overlay.yml").Order(StringComparer.Ordinal)];

    /// <summary>A path below <see cref="Shared"/>: for tests that are skipped without it.</summary>
    public static string SharedPath(params string[] names)
        => Path.Combine([Shared ?? throw new DirectoryNotFoundException("There is no ../shared beside the repository."), .. names]);

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ImgurGen.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("ImgurGen.sln is in no folder above the tests.");
    }

    private static string? FindShared()
    {
        string folder = Environment.GetEnvironmentVariable("IMGURGEN_SHARED") ?? Path.Combine(Root, "..", "shared");
        return Directory.Exists(Path.Combine(folder, "imgur")) ? folder : null;
    }
}
