namespace ImgurGen;

/// <summary>Ends a call when its caller cancels it or its time is up, and tells which it was.</summary>
internal readonly struct CallDeadline : IDisposable
{
    private readonly CancellationTokenSource? source;
    private readonly CancellationTokenRegistration callerLink;
    private readonly CancellationTokenRegistration closingLink;
    private readonly CancellationToken caller;
    private readonly CancellationToken closing;

    /// <param name="timeout">The time, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>.</param>
    /// <param name="time">The clock.</param>
    /// <param name="callerToken">The caller's own cancellation.</param>
    /// <param name="closingToken">Ends the call too, because its client is disposed of.</param>
    internal CallDeadline(TimeSpan timeout, TimeProvider time, CancellationToken callerToken, CancellationToken closingToken = default)
    {
        Timeout = timeout;
        Token = caller = callerToken;
        closing = closingToken;
        if (timeout == System.Threading.Timeout.InfiniteTimeSpan && !closing.CanBeCanceled)
            return;

        source = new CancellationTokenSource(timeout, time);
        Token = source.Token;
        callerLink = caller.UnsafeRegister(Cancel, source);
        closingLink = closing.UnsafeRegister(Cancel, source);
    }

    internal TimeSpan Timeout { get; }

    internal CancellationToken Token { get; }

    /// <summary>Whether the time is up, and nobody cancelled.</summary>
    internal bool HasPassed =>
        source is { IsCancellationRequested: true } && !caller.IsCancellationRequested && !closing.IsCancellationRequested;

    public void Dispose()
    {
        callerLink.Dispose();
        closingLink.Dispose();
        source?.Dispose();
    }

    private static void Cancel(object? source) => ((CancellationTokenSource)source!).Cancel();
}
