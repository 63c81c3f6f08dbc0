using System.Globalization;
using System.Text.RegularExpressions;

namespace ImgurGen.Json;

/// <summary>Lengths of time as texts.</summary>
internal static partial class Iso8601Duration
{
    private const decimal DaysOfYear = 365;
    private const decimal DaysOfMonth = 30;
    private const decimal DaysOfWeek = 7;

    /// <summary>Reads a duration of ISO 8601, or one as .NET (<c>1.02:03:04</c>) and Protocol Buffers (<c>3.5s</c>) write it.</summary>
    public static bool TryParse(string text, out TimeSpan value)
    {
        Match match = Parts().Match(text);
        if (!match.Success)
            return TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out value);

        decimal days = (Part("y") * DaysOfYear) + (Part("mo") * DaysOfMonth) + (Part("w") * DaysOfWeek) + Part("d");
        decimal seconds = (((((days * 24) + Part("h")) * 60) + Part("mi")) * 60) + Part("s") + Part("pb");
        decimal ticks = decimal.Round(seconds * TimeSpan.TicksPerSecond);
        bool fits = ticks <= long.MaxValue;
        value = fits ? new TimeSpan(match.Groups["sign"].Value == "-" ? -(long)ticks : (long)ticks) : default;
        return fits;

        decimal Part(string name) => match.Groups[name] is { Success: true } group
            ? decimal.Parse(group.Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : 0;
    }

    // No part is so long that the sum could overflow a decimal.
    [GeneratedRegex(
        @"\A(?<sign>[-+]?)(P(?=[0-9T])((?<y>[0-9]{1,9})Y)?((?<mo>[0-9]{1,9})M)?((?<w>[0-9]{1,9})W)?((?<d>[0-9]{1,9}([.,][0-9]{1,9})?)D)?"
        + @"(T(?=[0-9])((?<h>[0-9]{1,9}([.,][0-9]{1,9})?)H)?((?<mi>[0-9]{1,9}([.,][0-9]{1,9})?)M)?((?<s>[0-9]{1,12}([.,][0-9]{1,9})?)S)?)?|(?<pb>[0-9]{1,12}(\.[0-9]{1,9})?)s)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();
}
