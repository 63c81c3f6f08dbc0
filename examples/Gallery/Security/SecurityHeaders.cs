using Gallery.Hosts;
using Imgur;
using ImgurGen;

namespace Gallery.Security;

/// <summary>
/// What every answer tells the browser not to do. No page has scripts, styles or frames but the gallery's own, and pictures come from Imgur
/// alone, so that a title or a comment that gets through as markup still does nothing.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next, ImgurHost imgur)
{
    private readonly string contentSecurityPolicy = PolicyFor(imgur);

    public Task InvokeAsync(HttpContext http)
    {
        // At the last moment, since a page that fails starts anew, without headers.
        http.Response.OnStarting(static state =>
        {
            (SecurityHeaders headers, HttpResponse response) = ((SecurityHeaders, HttpResponse))state;
            headers.Write(response.Headers);
            return Task.CompletedTask;
        }, (this, http.Response));
        return next(http);
    }

    private void Write(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = contentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";

        // A page is for one visitor. What knows better, says so itself.
        if (headers.CacheControl.Count == 0)
            headers.CacheControl = "private, no-cache";
    }

    private static string PolicyFor(ImgurHost imgur)
    {
        string media = string.Join(' ', imgur.MediaOrigins);

        // Browsers count where a form's answer leads to as well, and signing in leads to Imgur.
        Uri signIn = OAuthClientOptions.For(ImgurClient.Description, imgur.BaseAddress).AuthorizationEndpoint!;
        string[] directives =
        [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            $"img-src 'self' blob: {media}", // blob: is a picture that is about to be uploaded
            $"media-src {media}",
            "connect-src 'self'",
            $"form-action 'self' {signIn.GetLeftPart(UriPartial.Authority)}",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        ];
        return string.Join("; ", directives);
    }
}
