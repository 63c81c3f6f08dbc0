using ImgurGen.Benchmarks.Quick;
using ImgurGen.Benchmarks.Rivals;

namespace ImgurGen.Benchmarks.Json;

/// <summary>In a process of its own: measures, and writes a line for each figure.</summary>
internal static class JsonRun
{
    /// <summary>The argument that asks for the figures against source generation only.</summary>
    public const string Briefly = "briefly";

    public static async Task<int> RunAsync(string[] arguments)
    {
        IEnumerable<Figure> figures = arguments is [Briefly]
            ? Measure(static subject => [subject.Generated, subject.SourceGeneration], static (work, subject) => [work.Measure(subject)])
            : Measure(static subject => subject.Contenders, static (work, subject) => [work.Measure(subject), .. work.MeasureOthers(subject)]);
        foreach (Figure figure in figures)
            await Console.Out.WriteLineAsync(figure.ToLine());
        return 0;
    }

    private static IEnumerable<Figure> Measure(
        Func<JsonSubject, IEnumerable<JsonContender>> contenders, Func<JsonWork, JsonSubject, IEnumerable<Figure>> measure)
    {
        Duel.WarmUp([.. JsonWork.All.SelectMany(work => JsonSubject.All.SelectMany(contenders).Select(work.Of))]);
        return JsonWork.All.SelectMany(work => JsonSubject.All.SelectMany(subject => measure(work, subject)));
    }
}
