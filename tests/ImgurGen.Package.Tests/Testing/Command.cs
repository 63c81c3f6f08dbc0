using System.Collections;
using System.Diagnostics;
using System.Text;

namespace ImgurGen.Package.Tests.Testing;

/// <summary>A program that is run to its end, as a developer would run it from a shell.</summary>
internal static class Command
{
    /// <summary>The SDK's own program, the one that runs these tests where it says so.</summary>
    public static string Dotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>For commands of the SDK that build: no server outlives them, and what they write is lines of text.</summary>
    public static IReadOnlyList<string> BuildOptions { get; } = ["--disable-build-servers", "--tl:off"];

    /// <summary>The same for those of which only warnings and errors are to be read.</summary>
    public static IReadOnlyList<string> QuietBuildOptions { get; } = [.. BuildOptions, "-v", "quiet"];

    /// <summary>Runs a program.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="variables">What it finds in its environment besides what is there; null for nothing.</param>
    public static async Task<CommandResult> RunAsync(
        string folder, string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        LeaveTestEnvironment(start.Environment);
        foreach ((string name, string value) in variables ?? new Dictionary<string, string>())
            start.Environment[name] = value;

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await process.WaitForExitAsync();

        string commandLine = string.Join(' ', [program, .. start.ArgumentList]);
        return new CommandResult(commandLine, process.ExitCode, output.ToString());

        void Add(string? line)
        {
            if (line is null)
                return;
            lock (output)
                output.Append(line).Append('\n');
        }
    }

    /// <summary>
    /// `dotnet test` tells its children where its own MSBuild is, and a build that inherits this is not the one that a developer
    /// starts. Messages are read, so they are to be English; net8.0 programs run on whichever newer runtime is installed.
    /// </summary>
    private static void LeaveTestEnvironment(IDictionary<string, string?> environment)
    {
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            string name = (string)variable.Key;
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase))
                environment.Remove(name);
        }

        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_ROLL_FORWARD"] = "Major";

        // A build server would outlive the command, and keep its output open.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["UseSharedCompilation"] = "false";
    }
}
