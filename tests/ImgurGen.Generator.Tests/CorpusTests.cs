using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace ImgurGen.Generator.Tests;

/// <summary>Real specs of other vendors: each makes a client that compiles, and what is left out is told.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_spec_of_the_corpus_compiles_without_a_warning()
    {
        if (Repository.Shared is not { } shared)
        {
            output.WriteLine("SKIPPED: there is no ../shared/corpus beside the repository.");
            return;
        }

        List<string> failures = [];
        foreach (string path in Directory.GetFiles(Path.Combine(shared, "corpus", "specs")).Order(StringComparer.Ordinal))
        {
            Generation generation = Generation.Run([SpecFile.FromDisk(path)]);
            Diagnostic[] compiled = [.. generation.Compile()];
            bool isBroken = generation.Result.Exception is not null || compiled.Length > 0
                || generation.Diagnostics.Any(static diagnostic => diagnostic.Id == "IMG010");
            if (isBroken)
                failures.Add($"{Path.GetFileName(path)}: {generation.Result.Exception}{string.Join("; ", compiled.Take(3).AsEnumerable())}");
            output.WriteLine($"{Path.GetFileName(path)}: {generation.Result.GeneratedSources.Length} files, {compiled.Length} compiler diagnostics; "
                + string.Join(", ", generation.Diagnostics.GroupBy(static diagnostic => diagnostic.Id).Select(static group => $"{group.Count()} {group.Key}")));
        }

        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }
}
