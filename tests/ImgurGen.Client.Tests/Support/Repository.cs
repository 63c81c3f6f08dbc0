namespace ImgurGen.Client.Tests.Support;

/// <summary>Where things are, on whatever machine the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string VendorSpec => Path.Combine(Root, "specs", "imgur-openapi.yml");

    /// <summary>Bodies that Imgur really sent, which are not part of the repository; null where they are absent.</summary>
    public static string? Captured { get; } = FindCaptured();

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ImgurGen.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("ImgurGen.sln is in no folder above the tests.");
    }

    private static string? FindCaptured()
    {
        string shared = Environment.GetEnvironmentVariable("IMGURGEN_SHARED") ?? Path.Combine(Root, "..", "shared");
        string captured = Path.Combine(shared, "imgur", "captured");
        return File.Exists(Path.Combine(captured, "index.csv")) ? captured : null;
    }
}
