using ImgurGen.Benchmarks.Quick;
using ImgurGen.Benchmarks.Rivals;

namespace ImgurGen.Benchmarks.Json;

/// <summary>
/// Writing a payload into a buffer that is there already, and the bytes allocated beside the buffer. Where a class needs no converter of its
/// own (tags), System.Text.Json writes it by generated code too, else by its metadata.
/// </summary>
internal sealed class WriteWork : JsonWork
{
    protected override string Name => "write";

    protected override double SourceGeneration => 0.60;

    protected override double Reflection => 0.75;

    protected override double Newtonsoft => 0.25;

    public override Action Of(JsonContender contender) => contender.Write;

    protected override Figure Allocated(string name, Action ours, Action theirs) => new($"{name}/allocated-bytes", Duel.Allocated(ours), 0);
}
