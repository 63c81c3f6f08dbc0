using System.Threading.Channels;

namespace ImgurGen.Runtime.Tests.Support;

/// <summary>A clock that moves only when the test moves it.</summary>
public sealed class ManualTime : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];
    private readonly Channel<TimeSpan> started = Channel.CreateUnbounded<TimeSpan>();
    private TimeSpan elapsed;

    public DateTimeOffset Now { get; private set; } = new(2025, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => elapsed.Ticks;

    /// <summary>Waits until somebody waits for a time, and tells how long.</summary>
    public async Task<TimeSpan> NextTimerAsync(Func<TimeSpan, bool> isAwaited)
    {
        TimeSpan due;
        while (!isAwaited(due = await started.Reader.ReadAsync()))
        {
        }

        return due;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            var timer = new ManualTimer(this, () => callback(state));
            timer.Change(dueTime, period);
            timers.Add(timer);
            return timer;
        }
    }

    public void Advance(TimeSpan time)
    {
        ManualTimer[] due;
        lock (gate)
        {
            Now += time;
            elapsed += time;
            due = [.. timers.Where(timer => timer.Due <= elapsed)];
        }

        foreach (ManualTimer timer in due)
            timer.Fire();
    }

    /// <summary>Sets the clock on the wall back, which timers and timestamps do not care about.</summary>
    public void SetBack(TimeSpan time)
    {
        lock (gate)
            Now -= time;
    }

    private sealed class ManualTimer(ManualTime time, Action fire) : ITimer
    {
        public TimeSpan Due { get; private set; } = TimeSpan.MaxValue;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            // As those of the system do.
            ArgumentOutOfRangeException.ThrowIfGreaterThan(dueTime.TotalMilliseconds, uint.MaxValue - 1, nameof(dueTime));
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                Due = TimeSpan.MaxValue;
                return true;
            }

            Due = time.elapsed + dueTime;
            time.started.Writer.TryWrite(dueTime);
            return true;
        }

        public void Fire()
        {
            Due = TimeSpan.MaxValue;
            fire();
        }

        public void Dispose() => Due = TimeSpan.MaxValue;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
