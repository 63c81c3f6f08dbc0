namespace ImgurGen.Benchmarks.Json;

/// <summary>The most that this package may need of the time of System.Text.Json's source generation.</summary>
/// <param name="Read">For reading.</param>
/// <param name="Write">For writing.</param>
public sealed record JsonTargets(double Read, double Write);
