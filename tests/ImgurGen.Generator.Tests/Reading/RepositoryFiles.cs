namespace ImgurGen.Generator.Tests.Reading;

/// <summary>Files beside the tests: those of the repository, and real specs where they are present.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string VendorSpec => File.ReadAllText(Path.Combine(Root, "specs", "imgur-openapi.yml"));

    /// <summary>Specs of other vendors, which are no part of the repository; null where they are absent.</summary>
    public static string? Corpus
    {
        get
        {
            string shared = Environment.GetEnvironmentVariable("IMGURGEN_SHARED") ?? Path.Combine(Root, "..", "shared");
            string corpus = Path.Combine(shared, "corpus", "specs");
            return Directory.Exists(corpus) ? corpus : null;
        }
    }

    private static string FindRoot()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Directory.Build.props")))
            directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
