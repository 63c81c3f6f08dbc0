using LocalImgur.Faults;

namespace LocalImgur;

/// <summary>
/// How a <see cref="LocalImgurServer"/> is to misbehave: see <see cref="LocalImgurServer.Fault"/>. Requests of this server's own pages
/// (<c>/_local</c>) are never concerned.
/// </summary>
/// <param name="Kind">In which way.</param>
public sealed record Fault(FaultKind Kind)
{
    /// <summary>A fault of each kind, in the order of <see cref="FaultKind"/>.</summary>
    public static IReadOnlyList<Fault> All { get; } = [.. Enum.GetValues<FaultKind>().Select(static kind => new Fault(kind))];

    /// <summary>How many requests it concerns, 1 or more, after which the server behaves again; null for all of them.</summary>
    public int? Count { get; init; }

    /// <summary>
    /// What the paths of the requests begin with that it concerns, such as <c>/3/</c> or <c>/oauth2/token</c>; null for all.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>
    /// How long a slow answer takes to start, or to go on after each of its pieces. By the server's
    /// <see cref="LocalImgurOptions.TimeProvider"/>; 100 ms unless set, two seconds in all for a slow body.
    /// </summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>The name that the command line and <c>/_local</c> know it by: <c>html-503</c> for <see cref="FaultKind.Html503"/>.</summary>
    public string Name => Profile.Name;

    /// <summary>What happens, in a sentence.</summary>
    public string Description => Profile.Description;

    /// <summary>What a client should make of it.</summary>
    public FaultExpectation Expectation => Profile.Expectation;

    internal FaultAction Action => Profile.Action;

    private FaultProfile Profile => FaultCatalogue.Find(Kind);

    /// <summary>Finds a fault by its name, or by the first words of it: <c>html</c> is the first whose name begins so.</summary>
    /// <returns>Null where no name is or begins like it.</returns>
    public static Fault? Named(string name)
        => All.FirstOrDefault(fault => fault.Name == name)
            ?? All.FirstOrDefault(fault => fault.Name.StartsWith(name + "-", StringComparison.Ordinal));

    /// <summary>The name, and how many requests it concerns.</summary>
    public override string ToString() => Count is null ? Name : $"{Name} ({Count})";
}
