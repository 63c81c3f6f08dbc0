using ImgurGen.Benchmarks.Quick;
using ImgurGen.Benchmarks.Rivals;

namespace ImgurGen.Benchmarks.Json;

/// <summary>
/// Reading an answer out of its envelope, from bytes to the model, and the bytes allocated as a part of those of source generation. All read
/// the same bytes, the same properties are required, and what they read is compared before.
/// </summary>
internal sealed class ReadWork : JsonWork
{
    protected override string Name => "read";

    protected override double SourceGeneration => 0.65;

    protected override double Reflection => 0.75;

    protected override double Newtonsoft => 0.33;

    public override Action Of(JsonContender contender) => () => contender.Read();

    protected override Figure Allocated(string name, Action ours, Action theirs)
        => new($"{name}/allocated", (double)Duel.Allocated(ours) / Duel.Allocated(theirs), 1);
}
