using ImgurGen.Benchmarks.Processes;
using ImgurGen.Benchmarks.Quick;

// What measures in a process of its own starts this program once more.
if (args is [Child.Flag, string role, .. string[] rest])
    return await Roles.RunAsync(role, rest);

// Without "--quick", the arguments are BenchmarkDotNet's: "--list flat", "--filter *Read*".
return args is ["--quick", .. string[] names] ? await QuickRun.RunAsync(names, Console.Out) : FullRun.Run(args);
