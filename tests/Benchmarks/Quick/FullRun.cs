using BenchmarkDotNet.Running;

namespace ImgurGen.Benchmarks.Quick;

/// <summary>Runs BenchmarkDotNet. It stands apart, so that no other start of this program loads it.</summary>
internal static class FullRun
{
    public static int Run(string[] args)
    {
        BenchmarkSwitcher.FromAssembly(typeof(FullRun).Assembly).Run(args);
        return 0;
    }
}
