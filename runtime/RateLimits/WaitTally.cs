namespace ImgurGen;

/// <summary>How long one call has waited for rate limits, all of its attempts together.</summary>
internal sealed class WaitTally
{
    internal TimeSpan Waited { get; private set; }

    internal void Add(TimeSpan time) => Waited += time;
}
