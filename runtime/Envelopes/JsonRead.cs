using System.Globalization;
using System.Text.Json;

namespace ImgurGen;

/// <summary>Reads members of an error's body, whose types nobody promised: what is of another type counts as absent.</summary>
internal static class JsonRead
{
    // What a server may ask for at most; longer waits are mistakes.
    private const double MaxSeconds = 366 * 24 * 3600;

    /// <summary>A member that is text, or a number as text; null where it is neither, or empty.</summary>
    internal static string? Text(JsonElement parent, string name)
    {
        if (parent.ValueKind != JsonValueKind.Object || !parent.TryGetProperty(name, out JsonElement member))
            return null;

        string? text = member.ValueKind switch
        {
            JsonValueKind.String => member.GetString(),
            JsonValueKind.Number => member.GetRawText(),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>The first of these members that is text.</summary>
    internal static string? FirstText(JsonElement parent, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (Text(parent, name) is { } text)
                return text;
        }

        return null;
    }

    internal static int? Integer(JsonElement parent, string name) =>
        int.TryParse(Text(parent, name), CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>A member that is a number of seconds, more than 0.</summary>
    internal static TimeSpan? Seconds(JsonElement parent, string name) =>
        double.TryParse(Text(parent, name), CultureInfo.InvariantCulture, out double seconds) ? Seconds(seconds) : null;

    internal static TimeSpan? Seconds(double seconds) => seconds is > 0 and < MaxSeconds ? TimeSpan.FromSeconds(seconds) : null;
}
