namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>
/// How much work one evaluation may do. <c>$..*..*..*</c> or <c>$[0,0][0,0][0,0]</c> select the same nodes again and again, so the work
/// is not bounded by the size of the tree. It is counted in steps, not in time, so that every machine generates the same code.
/// </summary>
internal sealed class EvaluationBudget(int maxSteps, CancellationToken token)
{
    /// <summary>Enough to look at every node of a 10 MB spec twenty times; a few seconds at worst.</summary>
    public const int Default = 20_000_000;

    private const int StepsBetweenCancellationChecks = 4096;

    private long spent;
    private long nextCheck;

    public void Spend(int steps)
    {
        spent += steps;
        if (spent > maxSteps)
            throw new JsonPathLimitException($"needs more than {maxSteps} steps on this document");
        if (spent < nextCheck)
            return;

        nextCheck = spent + StepsBetweenCancellationChecks;
        token.ThrowIfCancellationRequested();
    }
}
