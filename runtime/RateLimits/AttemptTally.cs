namespace ImgurGen;

/// <summary>What the attempts of one call have in common: repetitions and redirects come one after the other.</summary>
internal sealed class AttemptTally
{
    /// <summary>How long the call has waited for rate limits.</summary>
    internal TimeSpan Waited { get; private set; }

    /// <summary>Whether one of the attempts was sent, and may have been answered.</summary>
    internal bool WasSent { get; private set; }

    internal void AddWait(TimeSpan time) => Waited += time;

    internal void AddAttempt() => WasSent = true;
}
