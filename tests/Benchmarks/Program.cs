using ImgurGen.Benchmarks.Processes;
using ImgurGen.Benchmarks.Quick;
using ImgurGen.Benchmarks.Sizes;

// What measures in a process of its own starts this program once more.
if (args is [Child.Flag, string role, .. string[] rest])
    return await Roles.RunAsync(role, rest);

// Otherwise the arguments are BenchmarkDotNet's: "--list flat", "--filter *Read*".
return args switch
{
    ["--quick", .. string[] names] => await QuickRun.RunAsync(QuickRun.All, names, Console.Out),
    ["--sizes"] => await QuickRun.RunAsync([new SizeFigures()], [], Console.Out),
    _ => FullRun.Run(args),
};
