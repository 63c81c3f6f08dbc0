using System.Globalization;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>The keys of <c>responses</c> as numbers.</summary>
internal static class Statuses
{
    /// <summary>The status; its first digit for a range (<c>4XX</c>), 0 for <c>default</c>.</summary>
    public static int Number(string status)
        => int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : char.IsDigit(status[0]) ? status[0] - '0' : 0;
}
