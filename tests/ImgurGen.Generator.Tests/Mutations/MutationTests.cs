using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace ImgurGen.Generator.Tests.Mutations;

/// <summary>
/// A spec that was spoilt, by bytes or by whole nodes, ends in output that compiles or in diagnostics at their places; never in an
/// exception, a hang or silence. A failure names its mutant: <c>IMGURGEN_MUTANT=its/name/1 dotnet test --filter Mutations</c> makes that one
/// again and says where its files are. For <c>IMGURGEN_MUTATION_MINUTES</c> further ones are tried, from <c>IMGURGEN_MUTATION_SEED</c> on.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Count = 500;
    private const int MostFailures = 20;

    // The compiler takes ten times as long as the generator.
    private const int CompiledShare = 10;

    private readonly List<string> failures = [];
    private readonly HashSet<string> compiled = [];
    private int tried;

    [Fact]
    public void Mutants_end_in_output_or_in_diagnostics()
    {
        if (Variable("IMGURGEN_MUTANT") is { } name)
        {
            var id = MutantId.Parse(name);
            MutationSource source = MutationSource.Named(id.Spec);
            string folder = Path.Combine(AppContext.BaseDirectory, "mutants", name);
            source.Mutate(id).Save(folder);
            output.WriteLine($"Its files are in {folder}.");
            Try(source, [id], processors: 1);
        }
        else
        {
            foreach (IGrouping<MutationSource, MutantId> group in MutationPlan.Few(Count))
                Try(group.Key, group, Environment.ProcessorCount);
            Assert.Equal(Count, tried);
            TryFor(TimeSpan.FromMinutes(Number("IMGURGEN_MUTATION_MINUTES", 0)), Number("IMGURGEN_MUTATION_SEED", 1));
        }

        output.WriteLine($"{tried} mutants, {compiled.Count} of their outputs compiled.");
        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    /// <summary>The other tests run meanwhile: half of the processors are theirs.</summary>
    private void TryFor(TimeSpan time, int firstSeed)
    {
        if (time == TimeSpan.Zero)
            return;
        var clock = Stopwatch.StartNew();
        foreach ((MutationSource source, MutantId[] ids) in MutationPlan.Endless(firstSeed))
        {
            Try(source, ids, Math.Max(1, Environment.ProcessorCount / 2));
            if (clock.Elapsed > time || failures.Count >= MostFailures)
                return;
        }
    }

    private void Try(MutationSource source, IEnumerable<MutantId> ids, int processors)
        => Parallel.ForEach(ids, new ParallelOptions { MaxDegreeOfParallelism = processors }, id =>
        {
            Mutant mutant = source.Mutate(id);
            IReadOnlyList<string> problems = mutant.Problems();
            if (problems.Count == 0 && IsToCompile(id, mutant))
                problems = mutant.CompilerProblems();
            lock (failures)
            {
                tried++;
                failures.AddRange(problems);
            }
        });

    private bool IsToCompile(MutantId id, Mutant mutant)
    {
        // Ten and the number of mutators have a divisor in common or not: the quotient picks from all of them.
        bool isPicked = Variable("IMGURGEN_MUTANT") is not null || id.Seed / Mutators.Names.Length % CompiledShare == 0;
        lock (failures)
            return isPicked && compiled.Add(mutant.Fingerprint());
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static int Number(string name, int otherwise)
        => int.TryParse(Variable(name), CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
