namespace Quickstart;

/// <summary>
/// Ctrl+C as a cancellation token: it ends the call that is under way rather than the process, so that what was made is still deleted.
/// </summary>
internal sealed class Interrupt : IDisposable
{
    /// <summary>What a shell expects of a program that Ctrl+C ended: 128 and the number of SIGINT.</summary>
    public const int ExitCode = 130;

    private readonly CancellationTokenSource source = new();

    public Interrupt() => Console.CancelKeyPress += OnCancelKeyPress;

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        Console.CancelKeyPress -= OnCancelKeyPress;
        source.Dispose();
    }

    private void OnCancelKeyPress(object? sender, ConsoleCancelEventArgs e)
    {
        // The second time somebody means it: then the process ends at once.
        e.Cancel = !source.IsCancellationRequested;
        source.Cancel();
    }
}
