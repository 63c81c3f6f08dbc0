using System.Globalization;

namespace ImgurGen.Benchmarks.Uploads;

/// <summary>What an upload took.</summary>
/// <param name="ManagedBytes">By how much the heap grew at most.</param>
/// <param name="WorkingSetBytes">By how much the memory of the process grew at most.</param>
/// <param name="Time">The time as a part of the rival's.</param>
internal sealed record UploadResult(long ManagedBytes, long WorkingSetBytes, double Time)
{
    public static UploadResult Parse(string line)
    {
        string[] parts = line.Split(' ');
        return new UploadResult(
            long.Parse(parts[0], CultureInfo.InvariantCulture),
            long.Parse(parts[1], CultureInfo.InvariantCulture),
            double.Parse(parts[2], CultureInfo.InvariantCulture));
    }

    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{ManagedBytes} {WorkingSetBytes} {Time}");
}
