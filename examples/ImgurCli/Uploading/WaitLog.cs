using Microsoft.Extensions.Logging;

namespace ImgurCli.Uploading;

/// <summary>
/// Hears from the client's log that a call waits for a rate limit: the runtime waits by itself, and says so only there. Nothing else of
/// the log is of interest here.
/// </summary>
internal sealed class WaitLog(Action<TimeSpan> tellWait) : ILoggerFactory, ILogger
{
    // The runtime's log, events 11 (the client knows that a limit has run out) and 14 (Imgur said so).
    private const int Waiting = 11;
    private const int Asked = 14;
    private const string Seconds = "Seconds";

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException("This log has one listener.");

    public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Information;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id is not (Waiting or Asked) || state is not IReadOnlyList<KeyValuePair<string, object?>> values)
            return;
        foreach ((string name, object? value) in values)
        {
            if (name == Seconds && value is double seconds)
                tellWait(TimeSpan.FromSeconds(seconds));
        }
    }

    public void Dispose()
    {
    }
}
