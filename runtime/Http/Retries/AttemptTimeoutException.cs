namespace ImgurGen;

/// <summary>An attempt took longer than the options allow; the call as a whole may have time for another.</summary>
internal sealed class AttemptTimeoutException(TimeSpan timeout, Exception innerException)
    : Exception($"The attempt took longer than {timeout.TotalSeconds:0.###} s.", innerException)
{
    internal TimeSpan Timeout { get; } = timeout;
}
