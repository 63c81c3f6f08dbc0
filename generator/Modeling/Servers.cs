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
        return Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is ("http" or "https") && !url.Contains("{") ? url : null;
    }
}
