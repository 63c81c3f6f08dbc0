namespace ImgurGen.Generator.Tests.Reading;

/// <summary>Files beside the tests: those of the repository.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string VendorSpec => File.ReadAllText(Path.Combine(Root, "specs", "imgur-openapi.yml"));

    private static string FindRoot()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Directory.Build.props")))
            directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
