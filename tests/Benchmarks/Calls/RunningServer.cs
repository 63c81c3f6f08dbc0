using ImgurGen.Benchmarks.Processes;

namespace ImgurGen.Benchmarks.Calls;

/// <summary>A <see cref="FixedServer"/> that runs.</summary>
internal sealed class RunningServer : IDisposable
{
    private readonly Child process;

    private RunningServer(Child started, Uri listensAt)
    {
        process = started;
        Address = listensAt;
    }

    /// <summary>Where it listens, with a slash at the end.</summary>
    public Uri Address { get; }

    public static async Task<RunningServer> StartAsync()
    {
        Child process = Child.Start(Roles.Server);
        return new RunningServer(process, new Uri(await process.ReadLineAsync()));
    }

    public void Dispose() => process.Dispose();
}
