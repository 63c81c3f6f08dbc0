using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ImgurGen.Runtime.Tests.RateLimits;

/// <summary>Lets a test wait until an event has been logged, instead of for some time.</summary>
internal sealed class LogSignal : ILoggerFactory, ILogger
{
    public const int Low = 10;
    public const int Waiting = 11;
    public const int Refused = 12;
    public const int CallbackFailed = 13;
    public const int Asked = 14;

    private readonly ConcurrentQueue<(int Id, LogLevel Level, string Text)> events = new();
    private readonly SemaphoreSlim waits = new(0);

    public IReadOnlyList<(LogLevel Level, string Text)> Of(int id) =>
        [.. events.Where(entry => entry.Id == id).Select(static entry => (entry.Level, entry.Text))];

    /// <summary>Waits until one more call waits.</summary>
    public async Task WaitingAsync() => Assert.True(await waits.WaitAsync(TimeSpan.FromSeconds(30)), "No call waits.");

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        events.Enqueue((eventId.Id, logLevel, $"{formatter(state, exception)} {exception?.Message}".TrimEnd()));
        if (eventId.Id is Waiting or Asked)
            waits.Release();
    }

    public void Dispose() => waits.Dispose();
}
