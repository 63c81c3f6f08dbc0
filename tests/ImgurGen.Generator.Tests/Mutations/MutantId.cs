namespace ImgurGen.Generator.Tests.Mutations;

/// <summary>A mutant in three words, from which alone it is made again: the spec, the mutator, and the seed of what that does.</summary>
internal sealed record MutantId(string Spec, string Mutator, int Seed)
{
    public static MutantId Parse(string text)
    {
        string[] parts = text.Split('/');
        return new MutantId(parts[0], parts[1], int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture));
    }

    public override string ToString() => $"{Spec}/{Mutator}/{Seed}";
}
