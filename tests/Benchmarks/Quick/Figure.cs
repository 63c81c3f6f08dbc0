using System.Globalization;

namespace ImgurGen.Benchmarks.Quick;

/// <summary>What was measured, and the most that it may be.</summary>
/// <param name="Name">What it is, without blanks: <c>read/gallery-page</c>.</param>
/// <param name="Value">A ratio to what is named in the target's documentation, or an amount in the unit that the name ends with.</param>
/// <param name="Target">The most that the value may be.</param>
public sealed record Figure(string Name, double Value, double Target)
{
    /// <summary>Whether the target is met, as the value is shown: to three digits.</summary>
    public bool IsMet => Math.Round(Value, 3) <= Target;

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Name,-48} {Value,10:0.000} {Target,10:0.###} {(IsMet ? "ok" : "short")}");

    /// <summary>The figure for another process, with all digits; the opposite of <see cref="Parse"/>.</summary>
    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Value:R} {Target:R}");

    /// <exception cref="FormatException">The line is not one of <see cref="ToLine"/>.</exception>
    public static Figure Parse(string line)
        => line.Split(' ') is [string name, string value, string target]
            ? new Figure(name, double.Parse(value, CultureInfo.InvariantCulture), double.Parse(target, CultureInfo.InvariantCulture))
            : throw new FormatException($"'{line}' is no figure.");
}
