namespace ImgurCli.Uploading.Journal;

/// <summary>
/// The right to use the journal: of one task of this process, and of this process alone. The system takes the latter back when the
/// process ends, however it does.
/// </summary>
internal sealed class JournalLock : IDisposable
{
    // Others hold it for as long as it takes to write a line.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private const int MaxAttempts = 1500;

    private readonly SemaphoreSlim turn;
    private readonly FileStream held;

    private JournalLock(SemaphoreSlim taken, FileStream file)
    {
        turn = taken;
        held = file;
    }

    /// <param name="turn">The turn of the tasks of this process.</param>
    /// <param name="path">The file that stands for the turn of the processes.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="IOException">The file cannot be opened, or another process holds it for half a minute.</exception>
    public static async Task<JournalLock> TakeAsync(SemaphoreSlim turn, string path, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            for (int attempt = 1; ; attempt++)
            {
                try
                {
                    return new JournalLock(turn, new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
                }
                catch (IOException) when (attempt < MaxAttempts && File.Exists(path))
                {
                    await Task.Delay(Pause, cancellationToken);
                }
            }
        }
        catch
        {
            turn.Release();
            throw;
        }
    }

    public void Dispose()
    {
        held.Dispose();
        turn.Release();
    }
}
