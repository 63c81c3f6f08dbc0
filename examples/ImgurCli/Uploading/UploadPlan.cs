namespace ImgurCli.Uploading;

/// <summary>What is to be uploaded, in the order in which it was named; nothing twice.</summary>
internal sealed class UploadPlan : IDisposable
{
    private const string StandardInput = "-";

    private StandardInputFile? standardInput;

    private UploadPlan()
    {
    }

    public IReadOnlyList<UploadSource> Sources { get; private set; } = [];

    /// <summary>Finds all that is named, before anything is sent.</summary>
    /// <param name="names">Files, folders, addresses and <c>-</c> for the standard input.</param>
    /// <param name="recursive">Whether folders within folders are meant too.</param>
    /// <param name="input">The standard input.</param>
    /// <param name="cancellationToken">Ends the reading of the standard input.</param>
    /// <exception cref="CliException">Something that is named is not there.</exception>
    public static async Task<UploadPlan> ReadAsync(
        IReadOnlyList<string> names, bool recursive, Stream input, CancellationToken cancellationToken)
    {
        var plan = new UploadPlan();
        var sources = new List<UploadSource>();
        try
        {
            foreach (string name in names)
            {
                if (name == StandardInput)
                    sources.Add((plan.standardInput ??= await StandardInputFile.ReadAsync(input, cancellationToken)).Source);
                else
                    sources.AddRange(Find(name, recursive));
            }

            plan.Sources = [.. sources.DistinctBy(static source => source.Key)];
            return plan.Sources.Count > 0 ? plan : throw new CliException(ExitCode.Usage, "No image or video is in there.");
        }
        catch
        {
            plan.Dispose();
            throw;
        }
    }

    public void Dispose() => standardInput?.Dispose();

    private static IEnumerable<UploadSource> Find(string name, bool recursive)
    {
        if (name.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return Uri.TryCreate(name, UriKind.Absolute, out Uri? address)
                ? [new AddressSource(address)]
                : throw new CliException(ExitCode.Usage, $"'{name}' is no address.");
        }

        if (File.Exists(name))
            return [FileSource.Of(name)];
        return Directory.Exists(name) ? InFolder(name, recursive) : throw new CliException(ExitCode.Usage, $"There is no '{name}'.");
    }

    private static IEnumerable<UploadSource> InFolder(string folder, bool recursive)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = recursive };
        return Directory.EnumerateFiles(folder, "*", options)
            .Where(MediaFile.IsMeant)
            .Order(StringComparer.Ordinal)
            .Select(FileSource.Of);
    }
}
