using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Reading;
using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Corpus;

/// <summary>A spec of the corpus, with the other files that it is made of.</summary>
/// <param name="Name">Its path below the specs or the edge cases.</param>
/// <param name="Path">Its path.</param>
/// <param name="Parts">The paths of its other files.</param>
internal sealed record CorpusSpec(string Name, string Path, IReadOnlyList<string> Parts)
{
    /// <summary>A namespace of its own, so that all can be compiled together.</summary>
    public string Namespace { get; } = "Corpus." + Words.Identifier(Name, "Spec");

    public IEnumerable<SpecFile> Files => Parts
        .Select(static part => new SpecFile(part, File.ReadAllText(part), ("ImgurGenRole", "part")))
        .Prepend(new SpecFile(Path, File.ReadAllText(Path), ("ImgurGenNamespace", Namespace)));

    /// <summary>The specs of vendors.</summary>
    public static CorpusSpec[] Vendors => Below(Repository.SharedPath("corpus", "specs"));

    /// <summary>The small documents that are difficult in one way each.</summary>
    public static CorpusSpec[] EdgeCases => Below(Repository.SharedPath("corpus", "edgecases"));

    private static CorpusSpec[] Below(string folder)
    {
        string[] files = [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static file => System.IO.Path.GetExtension(file) is ".json" or ".yaml" or ".yml")
            .Order(StringComparer.Ordinal)];
        string[] parts = [.. files.Where(static file => !IsSpec(file))];
        return [.. files.Except(parts).Select(file => new CorpusSpec(
            System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), file, PartsOf(file, parts)))];
    }

    private static bool IsSpec(string file) => FileKinds.Detect(File.ReadAllText(file), CancellationToken.None).Kind == FileKind.Spec;

    /// <summary>The files that are no specs beside the spec, and with them those of the neighbouring folders.</summary>
    private static string[] PartsOf(string spec, string[] parts)
    {
        string folder = System.IO.Path.GetDirectoryName(spec)!;
        if (!parts.Any(part => System.IO.Path.GetDirectoryName(part) == folder))
            return [];
        string parent = System.IO.Path.GetDirectoryName(folder) + System.IO.Path.DirectorySeparatorChar;
        return [.. parts.Where(part => part.StartsWith(parent, StringComparison.Ordinal))];
    }
}
