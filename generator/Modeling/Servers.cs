using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling;

/// <summary>Where the API is, as the spec has it.</summary>
internal static class Servers
{
    /// <summary>The address of the first server with the defaults of its variables; null where that is not an address that calls can go to.</summary>
    public static string? BaseAddress(IEnumerable<OpenApiServer>? servers)
        => First(servers) is { } server && Filled(server) is { } url && Problem(url) is null ? url : null;

    /// <summary>
    /// The first server. Of the schemes of Swagger 2.0, which have no order, it is https: what is sent may be a secret.
    /// </summary>
    public static OpenApiServer? First(IEnumerable<OpenApiServer>? servers, bool isSwagger = false)
        => (isSwagger ? servers?.OrderByDescending(static server => Address(server).StartsWith("https:", StringComparison.Ordinal)) : servers)?.FirstOrDefault();

    /// <summary>The address, with variables in braces. One without a scheme (Swagger 2.0 without <c>schemes</c>) is https.</summary>
    public static string Address(OpenApiServer server)
    {
        string url = server.Url ?? "";
        return url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url;
    }

    /// <summary>The address with the defaults of its variables.</summary>
    public static string Filled(OpenApiServer server)
    {
        string url = Address(server);
        foreach (KeyValuePair<string, OpenApiServerVariable> variable in server.Variables ?? new Dictionary<string, OpenApiServerVariable>())
            url = variable.Value.Default is { } value ? url.Replace("{" + variable.Key + "}", value) : url;
        return url;
    }

    /// <summary>Why calls cannot go to an address; null where they can.</summary>
    public static string? Problem(string url)
    {
        if (url.Contains("{"))
            return "it has a variable without a default value. Set ApiClientOptions.BaseAddress";
        if (IsRelative(url))
            return "it is relative to where the document was published. Set ApiClientOptions.BaseAddress";
        if (!IsAbsolute(url))
            return "it is no http or https address. Set ApiClientOptions.BaseAddress";
        var address = new Uri(url);
        return address.Query.Length > 0 || address.Fragment.Length > 0 || address.UserInfo.Length > 0
            ? "a base address has no query, fragment or user. Set ApiClientOptions.BaseAddress"
            : null;
    }

    public static bool IsRelative(string url) => !url.Contains("://");

    /// <summary>An address that may be relative to that of the first server (OpenAPI, "Relative References in URLs"); as it is where it cannot be resolved.</summary>
    public static string Resolve(string url, string? baseAddress)
        => !IsAbsolute(url) && baseAddress is not null && Uri.TryCreate(url, UriKind.Relative, out Uri? relative)
            ? new Uri(new Uri(baseAddress), relative).AbsoluteUri
            : url;

    // A path alone is an absolute address too, of a file, where paths begin with a slash.
    private static bool IsAbsolute(string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";
}
