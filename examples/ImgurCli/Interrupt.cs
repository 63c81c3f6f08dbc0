using System.Runtime.InteropServices;

namespace ImgurCli;

/// <summary>
/// Ctrl+C and SIGTERM as a cancellation token: they end the calls that are under way rather than the process, which then says what is
/// left to do.
/// </summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;

    public Interrupt() => registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal),
    ];

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in registrations)
            registration.Dispose();
        source.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        // The second time somebody means it: then the process ends at once.
        context.Cancel = !source.IsCancellationRequested;
        source.Cancel();
    }
}
