using System.Runtime.CompilerServices;
using ImgurGen.Benchmarks.Calls;

namespace ImgurGen.Benchmarks.Starts;

/// <summary>The whole of a program that makes one call: it writes a line when it has the answer, and ends.</summary>
internal static class FirstCall
{
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
