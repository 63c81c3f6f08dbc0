using System.Diagnostics;

namespace ImgurGen.Benchmarks.Processes;

/// <summary>
/// This program in another process, in one of its <see cref="Roles"/>. One that serves ends with its input, so that it outlives nobody who
/// started it; one that measures ends when it is done.
/// </summary>
internal sealed class Child : IDisposable
{
    /// <summary>The argument before the role.</summary>
    public const string Flag = "--child";

    private readonly Process process;

    private Child(Process started) => process = started;

    public static Child Start(string role, params string[] arguments) => new(Process.Start(Command(role, arguments))!);

    /// <summary>
    /// The same with the garbage collector that the C# compiler runs with (its <c>csc.runtimeconfig.json</c>): the server's, concurrent. It
    /// keeps the memory that it has: how long the system takes to find a gigabyte anew is not what is measured.
    /// </summary>
    public static Child StartAsCompiler(string role, params string[] arguments)
    {
        ProcessStartInfo command = Command(role, arguments);
        command.Environment["DOTNET_gcServer"] = "1";
        command.Environment["DOTNET_gcConcurrent"] = "1";
        command.Environment["DOTNET_GCRetainVM"] = "1";
        return new Child(Process.Start(command)!);
    }

    /// <summary>The next line that the child writes.</summary>
    /// <exception cref="InvalidOperationException">The child ended without one.</exception>
    public async Task<string> ReadLineAsync()
        => await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("A process of the measurement failed.");

    /// <summary>All lines that the child still writes, as they come, until it ends.</summary>
    /// <exception cref="InvalidOperationException">The child failed.</exception>
    public async IAsyncEnumerable<string> ReadLinesAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            yield return line;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"A process of the measurement failed with exit code {process.ExitCode}.");
    }

    /// <summary>Completes, in the child, when whoever started it is gone or done with it.</summary>
    public static Task WaitForEndAsync() => Console.In.ReadToEndAsync();

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private static ProcessStartInfo Command(string role, string[] arguments)
    {
        // By the assembly and not by the running program, which under BenchmarkDotNet may be another.
        return new ProcessStartInfo("dotnet", ["exec", typeof(Child).Assembly.Location, Flag, role, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
    }
}
