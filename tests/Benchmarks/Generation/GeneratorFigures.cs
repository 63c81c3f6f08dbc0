using System.Runtime.CompilerServices;
using ImgurGen.Benchmarks.Processes;
using ImgurGen.Benchmarks.Quick;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>The figures of the generator.</summary>
internal sealed class GeneratorFigures : IFigures
{
    public string Name => "generate";

    public async IAsyncEnumerable<Figure> MeasureAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (string part in GeneratorRun.Parts)
        {
            using Child child = GeneratorRun.Start(part);
            await foreach (string line in child.ReadLinesAsync())
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return Figure.Parse(line);
            }
        }

        await foreach (Figure figure in FirstRunFigures.MeasureAsync())
            yield return figure;
    }
}
