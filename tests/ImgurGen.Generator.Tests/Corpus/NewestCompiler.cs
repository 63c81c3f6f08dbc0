using System.Diagnostics;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Corpus;

/// <summary>The compiler of the SDK that runs the tests, which is newer than the oldest one that the generator runs in.</summary>
internal static class NewestCompiler
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(15);

    /// <summary>What the compiler says of the sources, compiled together in its newest language, with all warnings on.</summary>
    public static async Task<string> CompileAsync(IEnumerable<string> sources)
    {
        string folder = Directory.CreateTempSubdirectory("imgurgen-corpus-").FullName;
        try
        {
            List<string> arguments =
            [
                "-noconfig", "-nostdlib", "-nologo", "-target:library", "-langversion:latest", "-nullable:enable", "-warn:9999", "-warnaserror+", "-deterministic+",
                "-out:" + Path.Combine(folder, "corpus.dll"), "-doc:" + Path.Combine(folder, "corpus.xml"),
                .. Compilations.References.OfType<PortableExecutableReference>().Select(static reference => $"-reference:\"{reference.FilePath}\""),
            ];
            foreach (string source in sources)
            {
                string file = Path.Combine(folder, arguments.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".cs");
                await File.WriteAllTextAsync(file, source);
                arguments.Add($"\"{file}\"");
            }

            string response = Path.Combine(folder, "corpus.rsp");
            await File.WriteAllLinesAsync(response, arguments.Skip(1));
            return await RunAsync(arguments[0], "@" + response);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Compiler, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(LongestRun);
        Task<string> errors = process.StandardError.ReadToEndAsync(limit.Token);
        string output = await process.StandardOutput.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode == 0 ? output : $"{output}{await errors}exit code {process.ExitCode}";
    }

    /// <summary>The compiler of the newest SDK beside the framework that runs this.</summary>
    private static string Compiler
    {
        get
        {
            string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
            return Directory.GetDirectories(Path.Combine(root, "sdk"))
                .Select(static sdk => Path.Combine(sdk, "Roslyn", "bincore", "csc.dll"))
                .Where(File.Exists)
                .OrderBy(static compiler => compiler, StringComparer.Ordinal)
                .Last();
        }
    }
}
