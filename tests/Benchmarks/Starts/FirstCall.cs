using System.Runtime.CompilerServices;
using ImgurGen.Benchmarks.Calls;
using ImgurGen.Benchmarks.Processes;

namespace ImgurGen.Benchmarks.Starts;

/// <summary>The whole of a program that makes one call: it writes a line when it has the answer, and ends.</summary>
internal static class FirstCall
{
    /// <summary>Starts such a program, and returns once it has its answer.</summary>
    public static async Task StartAsync(string role, Uri address)
    {
        using Child child = Child.Start(role, address.ToString());
        await child.ReadLineAsync();
    }

    // Neither program loads a type of the other.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Task<int> OfOursAsync(Uri address) => RunAsync(new OurCaller(address));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Task<int> OfTheirsAsync(Uri address) => RunAsync(new RivalCaller(address));

    private static async Task<int> RunAsync(Caller caller)
    {
        using (caller)
            await caller.GetImageAsync();
        Console.WriteLine("answered");
        return 0;
    }
}
