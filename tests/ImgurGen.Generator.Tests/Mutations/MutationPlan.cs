namespace ImgurGen.Generator.Tests.Mutations;

/// <summary>Which mutants are tried: fixed seeds, of small specs more than of large ones.</summary>
internal static class MutationPlan
{
    private const int Seed = 20261122;

    /// <summary>So many mutants, a fifth of them of Imgur's spec, grouped by their spec.</summary>
    public static IEnumerable<IGrouping<MutationSource, MutantId>> Few(int count)
    {
        MutationSource[] all = [.. MutationSource.All()];
        MutationSource[] own = all[..2];
        MutationSource[] others = all.Length > own.Length ? all[own.Length..] : own;
        int[] counts = Shares(others, count - count / 5);
        return Enumerable.Repeat(own[0], count / 10)
            .Concat(Enumerable.Repeat(own[1], count / 5 - count / 10))
            .Concat(others.SelectMany((source, index) => Enumerable.Repeat(source, counts[index])))
            .Select(static (source, index) => (Source: source, Id: new MutantId(source.Name, Mutators.Names[index % Mutators.Names.Length], Seed + index)))
            .GroupBy(static pair => pair.Source, static pair => pair.Id);
    }

    /// <summary>Without end, a few of one spec after a few of another, with seeds that no other batch has.</summary>
    public static IEnumerable<(MutationSource Source, MutantId[] Ids)> Endless(int firstSeed)
    {
        const int Batch = 36;
        var random = new Random(firstSeed);
        double[] weights = [.. MutationSource.All().Select(Weight)];
        for (int seed = firstSeed; ; seed += Batch)
        {
            // Anew, because one that was used keeps all that was ever made of it.
            IReadOnlyList<MutationSource> all = MutationSource.All();
            double at = random.NextDouble() * weights.Sum();
            int chosen = 0;
            for (; chosen < weights.Length - 1 && at >= weights[chosen]; chosen++)
                at -= weights[chosen];
            MutationSource source = all[chosen];
            int start = seed;
            yield return (source, [.. Enumerable.Range(0, Batch).Select(index =>
                new MutantId(source.Name, Mutators.Names[index % Mutators.Names.Length], start + index))]);
        }
    }

    /// <summary>How many of the mutants each gets: at least one, and the small ones more.</summary>
    private static int[] Shares(MutationSource[] sources, int count)
    {
        double total = sources.Sum(Weight);
        int[] shares = [.. sources.Select(source => Math.Max(1, (int)(count * Weight(source) / total)))];
        for (int i = 0; shares.Sum() < count; i = (i + 1) % shares.Length)
            shares[i]++;
        return shares;
    }

    private static double Weight(MutationSource source) => 1 / Math.Sqrt(source.Length + 5_000);
}
