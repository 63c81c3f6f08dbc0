namespace LocalImgur;

/// <summary>What a client should report of a <see cref="Fault"/>: data for a test that goes through all of them.</summary>
/// <param name="Outcome">Success, or which kind of error.</param>
/// <param name="Status">The HTTP status that comes with it; null where no status arrives, or may not.</param>
public sealed record FaultExpectation(FaultOutcome Outcome, int? Status = null)
{
    /// <summary>The words that the answer says; null where it says none that a client could read.</summary>
    public string? Message { get; init; }

    /// <summary>The code inside the body, other than the HTTP status; null where there is none.</summary>
    public string? Code { get; init; }

    /// <summary>How long the answer says to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
