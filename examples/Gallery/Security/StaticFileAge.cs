using Microsoft.AspNetCore.StaticFiles;

namespace Gallery.Security;

/// <summary>How long browsers keep style, script and icon: for ever where the address names the version, else not without asking.</summary>
internal static class StaticFileAge
{
    public static void Set(StaticFileResponseContext file)
        => file.Context.Response.Headers.CacheControl =
            file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
}
