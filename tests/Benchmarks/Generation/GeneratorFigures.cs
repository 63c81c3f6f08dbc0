using System.Runtime.CompilerServices;
using ImgurGen.Benchmarks.Quick;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>The figures of the generator.</summary>
internal sealed class GeneratorFigures : IFigures
{
    public string Name => "generate";

    public async IAsyncEnumerable<Figure> MeasureAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IEnumerable<Figure>[] all = [ImgurFigures.Measure(), EditFigures.Measure(), GrowthFigures.Measure(), LargeSpecFigures.Measure()];
        foreach (Figure figure in all.SelectMany(static figures => figures))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return figure;
            await Task.Yield();
        }
    }
}
