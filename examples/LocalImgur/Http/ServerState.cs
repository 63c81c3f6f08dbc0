using LocalImgur.Data;
using LocalImgur.Faults;
using LocalImgur.Seeding;

namespace LocalImgur.Http;

/// <summary>What one server remembers: its world, what it has seen, and what it was told to do.</summary>
internal sealed class ServerState(LocalImgurOptions options)
{
    public LocalImgurOptions Options => options;

    public World World { get; } = Seeds.Plant(options);

    public CreditAccount Credits { get; } = new(options);

    public RequestLog Log { get; } = new();

    public Complaints Complaints { get; } = new(options.Strict);

    public Script Script { get; } = new();

    public FaultSwitch Faults { get; } = new(options.TimeProvider) { Current = options.Fault };
}
