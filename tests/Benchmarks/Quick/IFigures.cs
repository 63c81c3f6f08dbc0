namespace ImgurGen.Benchmarks.Quick;

/// <summary>Figures that are measured together.</summary>
internal interface IFigures
{
    /// <summary>What <c>--quick</c> calls them: <c>call</c>.</summary>
    string Name { get; }

    /// <summary>Measures them, each as soon as it is asked for.</summary>
    IAsyncEnumerable<Figure> MeasureAsync(CancellationToken cancellationToken);
}
