namespace ImgurGen.Client.Tests.Support;

/// <summary>A clock that stands still. Its timers are the system's: what waits for the network still times out.</summary>
public sealed class StandingTime(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
