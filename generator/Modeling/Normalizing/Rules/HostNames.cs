using System.Globalization;

namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>The "host" of Swagger 2.0. The library throws on a port that is no number.</summary>
internal static class HostNames
{
    public static bool IsHost(string text)
    {
        string[] parts = text.Split(':');
        return parts.Length <= 2
            && Uri.CheckHostName(parts[0]) != UriHostNameType.Unknown
            && (parts.Length == 1 || ushort.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _));
    }
}
