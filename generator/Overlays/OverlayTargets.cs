using System.Text.Json.Nodes;
using ImgurGen.Generator.Overlays.JsonPath;

namespace ImgurGen.Generator.Overlays;

/// <summary>
/// Which spec an overlay's <c>extends</c> names. A compilation knows its files by path, so a URI on the web, where the vendor
/// publishes the spec, means the file of that name.
/// </summary>
internal static class OverlayTargets
{
    public const string ExtendsKey = "extends";

    /// <summary>The URI reference of the spec, null where the overlay names none.</summary>
    public static string? Extends(JsonObject overlayRoot)
        => overlayRoot.TryGetPropertyValue(ExtendsKey, out JsonNode? extends) ? JsonValues.Text(extends) : null;

    /// <summary>Whether this reference, in the overlay at that path, names the spec at the other. Case counts, as in URIs.</summary>
    public static bool Matches(string extends, string overlayPath, string specPath)
    {
        FilePath spec = FilePath.Parse(specPath);
        if (Scheme(extends) is not { } scheme)
            return MatchesPath(extends, overlayPath, spec);

        string path = WithoutQueryAndFragment(extends.Substring(scheme.Length + 1));
        return scheme.ToLowerInvariant() switch
        {
            "file" => FilePath.Parse(Uri.UnescapeDataString(LocalPath(path))) == spec,
            "http" or "https" => Uri.UnescapeDataString(path.Substring(path.LastIndexOf('/') + 1)) == spec.Name,
            _ => false,
        };
    }

    /// <summary>A relative reference is a URI, where a blank is <c>%20</c>, but people write it as a path: both are understood.</summary>
    private static bool MatchesPath(string extends, string overlayPath, FilePath spec)
    {
        FilePath folder = FilePath.Parse(overlayPath).Parent;
        string uri = WithoutQueryAndFragment(extends);
        return extends.Length > 0
            && (folder.Resolve(extends) == spec || (uri.Length > 0 && folder.Resolve(Uri.UnescapeDataString(uri)) == spec));
    }

    /// <summary>RFC 3986, section 3.1. A single letter before the colon is a drive.</summary>
    private static string? Scheme(string reference)
    {
        int colon = reference.IndexOf(':');
        bool isScheme = colon > 1 && IsLetter(reference[0])
            && reference.Take(colon).All(static character => IsLetter(character) || character is (>= '0' and <= '9') or '+' or '-' or '.');
        return isScheme ? reference.Substring(0, colon) : null;
    }

    /// <summary><c>///C:/a</c> is <c>C:/a</c>, <c>///a</c> and <c>//localhost/a</c> are <c>/a</c>, <c>//server/a</c> stays.</summary>
    private static string LocalPath(string path)
    {
        if (path.StartsWith("//localhost/", StringComparison.OrdinalIgnoreCase))
            path = path.Substring("//localhost".Length);
        else if (path.StartsWith("///", StringComparison.Ordinal))
            path = path.Substring(2);

        string decoded = Uri.UnescapeDataString(path);
        return decoded.Length > 2 && IsLetter(decoded[1]) && decoded[2] == ':' ? path.Substring(1) : path;
    }

    private static string WithoutQueryAndFragment(string reference)
    {
        int end = reference.IndexOfAny(['?', '#']);
        return end < 0 ? reference : reference.Substring(0, end);
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
