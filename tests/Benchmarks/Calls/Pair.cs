namespace ImgurGen.Benchmarks.Calls;

/// <summary>Both clients at the same part of a server.</summary>
/// <param name="server">The server.</param>
/// <param name="path">Where the API is on it; empty, or with a slash at the end.</param>
internal sealed class Pair(RunningServer server, string path) : IDisposable
{
    public Caller Ours { get; } = new OurCaller(new Uri(server.Address, path));

    public Caller Theirs { get; } = new RivalCaller(new Uri(server.Address, path));

    public void Dispose()
    {
        Ours.Dispose();
        Theirs.Dispose();
    }
}
