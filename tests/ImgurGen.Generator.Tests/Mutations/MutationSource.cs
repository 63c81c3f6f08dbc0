using ImgurGen.Generator.Reading;
using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Mutations;

/// <summary>A spec that mutants are made of, with the files that belong to it.</summary>
internal sealed class MutationSource(string name, SpecFile[] files)
{
    // The same for every mutant, so that only what a mutant changes is generated anew, as in an editor.
    private readonly Lazy<Generation> whole = new(() => Generation.Run(files));

    public string Name => name;

    /// <summary>The characters of all its files.</summary>
    public int Length { get; } = files.Sum(static file => file.GetText().Length);

    /// <summary>All specs there are: our own with and without overlays always, those of other vendors where they are at hand.</summary>
    public static IReadOnlyList<MutationSource> All() =>
    [
        new("imgur", Generation.ImgurFiles(withOverlays: false)),
        new("imgur-with-overlays", Generation.ImgurFiles()),
        .. Repository.Shared is null ? [] : OfOthers(),
    ];

    public static MutationSource Named(string name) => All().Single(source => source.Name == name);

    public Mutant Mutate(MutantId id)
    {
        var random = new Random(id.Seed);
        int index = random.Next(files.Length);
        SpecFile before = files[index];
        string text = Mutators.Apply(id.Mutator, new SourceFile(before.Path, before.GetText().ToString()), random);
        SpecFile after = before.WithText(text);
        return new Mutant(id, [.. files[..index], after, .. files[(index + 1)..]], () => whole.Value.After(before, after));
    }

    private static IEnumerable<MutationSource> OfOthers()
    {
        foreach (string path in Repository.Corpus)
            yield return new MutationSource(Path.GetFileName(path), [Read(path)]);
        foreach (string format in (string[])["json", "yaml"])
        {
            string folder = Repository.SharedPath("corpus", "edgecases", "oai-examples", "examples", "v2.0", format, "petstore-separate");
            string[] parts = Directory.GetFiles(folder, "*." + format, SearchOption.AllDirectories);
            yield return new MutationSource("petstore-separate." + format, [.. parts.Order(StringComparer.Ordinal).Select(Read)]);
        }
    }

    // Half of the projects say what their files are, and half leave it to the files.
    private static SpecFile Read(string path)
    {
        string text = File.ReadAllText(path);
        string role = text.Contains("openapi", StringComparison.Ordinal) || text.Contains("swagger", StringComparison.Ordinal) ? "spec" : "part";
        return path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? new SpecFile(path, text, ("ImgurGenRole", role)) : new SpecFile(path, text);
    }
}
