namespace ImgurGen;

/// <summary>Ends a call when its caller cancels it or its time is up, and tells which it was.</summary>
internal sealed class CallDeadline : IDisposable
{
    private readonly CancellationTokenSource? timer;
    private readonly CancellationTokenSource? linked;

    internal CallDeadline(TimeSpan timeout, TimeProvider time, CancellationToken caller)
    {
        Timeout = timeout;
        Token = caller;
        if (timeout == System.Threading.Timeout.InfiniteTimeSpan)
            return;

        timer = new CancellationTokenSource(timeout, time);
        Token = timer.Token;
        if (!caller.CanBeCanceled)
            return;

        linked = CancellationTokenSource.CreateLinkedTokenSource(caller, timer.Token);
        Token = linked.Token;
    }

    internal TimeSpan Timeout { get; }

    internal CancellationToken Token { get; }

    internal bool HasPassed => timer?.IsCancellationRequested ?? false;

    public void Dispose()
    {
        linked?.Dispose();
        timer?.Dispose();
    }
}
