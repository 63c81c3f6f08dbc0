namespace ImgurGen.Client.Tests.LocalServer;

/// <summary>A clock that a test sets. Its timers are the system's.</summary>
public sealed class MovableTime(DateTimeOffset start) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = start;

    public override DateTimeOffset GetUtcNow() => Now;
}
