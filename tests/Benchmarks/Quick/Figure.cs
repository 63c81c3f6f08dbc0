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
}
