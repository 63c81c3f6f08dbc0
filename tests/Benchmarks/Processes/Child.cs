using System.Diagnostics;

namespace ImgurGen.Benchmarks.Processes;

/// <summary>
/// This program in another process, in one of its <see cref="Roles"/>. It ends with its input, so that it outlives nobody who started it.
/// </summary>
internal sealed class Child : IDisposable
{
    /// <summary>The argument before the role.</summary>
    public const string Flag = "--child";

    private readonly Process process;

    private Child(Process started) => process = started;

    public static Child Start(string role, params string[] arguments)
    {
        // By the assembly and not by the running program, which under BenchmarkDotNet may be another.
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Child).Assembly.Location, Flag, role, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        return new Child(Process.Start(start)!);
    }

    /// <summary>The next line that the child writes.</summary>
    /// <exception cref="InvalidOperationException">The child ended without one.</exception>
    public async Task<string> ReadLineAsync()
        => await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("A process of the measurement failed.");

    /// <summary>Completes, in the child, when whoever started it is gone or done with it.</summary>
    public static Task WaitForEndAsync() => Console.In.ReadToEndAsync();

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
