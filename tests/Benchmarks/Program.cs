using BenchmarkDotNet.Running;
using ImgurGen.Benchmarks.Quick;

// Without "--quick", the arguments are BenchmarkDotNet's: "--list flat", "--filter *Read*".
if (args is ["--quick", .. string[] names])
    return await QuickRun.RunAsync(names, Console.Out);

BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args);
return 0;
