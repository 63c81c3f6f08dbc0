namespace ImgurGen;

/// <summary>Ends a call when its caller cancels it or its time is up, and tells which it was.</summary>
internal readonly struct CallDeadline : IDisposable
{
    private readonly CancellationTokenSource? source;
    private readonly CancellationTokenRegistration link;
    private readonly CancellationToken caller;

    internal CallDeadline(TimeSpan timeout, TimeProvider time, CancellationToken callerToken)
    {
        Timeout = timeout;
        Token = caller = callerToken;
        if (timeout == System.Threading.Timeout.InfiniteTimeSpan)
            return;

        source = new CancellationTokenSource(timeout, time);
        link = callerToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), source);
        Token = source.Token;
    }

    internal TimeSpan Timeout { get; }

    internal CancellationToken Token { get; }

    /// <summary>Whether the time is up, and not the caller who cancelled.</summary>
    internal bool HasPassed => source is { IsCancellationRequested: true } && !caller.IsCancellationRequested;

    public void Dispose()
    {
        link.Dispose();
        source?.Dispose();
    }
}
