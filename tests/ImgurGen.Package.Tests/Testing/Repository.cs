namespace ImgurGen.Package.Tests.Testing;

/// <summary>Where things are, on whatever machine the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string VendorSpec => Path.Combine(Root, "specs", "imgur-openapi.yml");

    /// <summary>The vendor's file and our overlays.</summary>
    public static string[] ImgurSpecs => [VendorSpec, .. Directory.GetFiles(Path.Combine(Root, "specs"), "imgur.*.overlay.yml")];

    public static string Consumer(string name) => Path.Combine(Root, "tests", "ImgurGen.Package.Tests", "Consumers", name);

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ImgurGen.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("ImgurGen.sln is in no folder above the tests.");
    }
}
