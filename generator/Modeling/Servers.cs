using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling;

/// <summary>Where the API is, as the spec has it.</summary>
internal static class Servers
{
    /// <summary>The first server's address with the defaults of its variables; null where that is not an absolute HTTP address.</summary>
    public static string? BaseAddress(IEnumerable<OpenApiServer>? servers)
    {
        OpenApiServer? server = servers?.FirstOrDefault();
        string? url = server?.Url;
        if (url is null)
            return null;
        foreach (KeyValuePair<string, OpenApiServerVariable> variable in server!.Variables ?? new Dictionary<string, OpenApiServerVariable>())
            url = url.Replace("{" + variable.Key + "}", variable.Value.Default ?? "");
        return IsAbsolute(url) && !url.Contains("{") ? url : null;
    }

    /// <summary>An address that may be relative to that of the first server (OpenAPI, "Relative References in URLs"); as it is where it cannot be resolved.</summary>
    public static string Resolve(string url, string? baseAddress)
        => !IsAbsolute(url) && baseAddress is not null && Uri.TryCreate(url, UriKind.Relative, out Uri? relative)
            ? new Uri(new Uri(baseAddress), relative).AbsoluteUri
            : url;

    // A path alone is an absolute address too, of a file, where paths begin with a slash.
    private static bool IsAbsolute(string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";
}
