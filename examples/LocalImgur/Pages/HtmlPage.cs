using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;

namespace LocalImgur.Pages;

/// <summary>A page of this server in HTML: without script, without anything from elsewhere.</summary>
internal static class HtmlPage
{
    private const string Style =
        """
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 3rem auto; padding: 0 1rem; color: #1b1e2b; background: #f6f7fb }
        h1 { font-size: 1.5rem } code { font-size: 1.1em; word-break: break-all } form { display: inline }
        button { font: inherit; padding: .25rem 1rem; border: 1px solid #1bb76e; border-radius: .25rem; background: #fff; cursor: pointer }
        button.main { background: #1bb76e; color: #fff } td, th { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0 }
        """;

    private static readonly string StyleHash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));

    /// <summary>Writes a page.</summary>
    /// <param name="http">The request that asks for it.</param>
    /// <param name="title">Its title, as plain text.</param>
    /// <param name="body">What stands below the title, as HTML: whatever came from elsewhere has been escaped.</param>
    /// <param name="formTarget">Where a form may lead beside this server; null for this server alone. Browsers count redirects after it too.</param>
    public static Task WriteAsync(HttpContext http, string title, string body, Uri? formTarget = null)
    {
        string forms = formTarget is null ? "'self'" : $"'self' {Source(formTarget)}";
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store"; // codes and tokens stand on some of them
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'sha256-{StyleHash}'; form-action {forms}; base-uri 'none'; frame-ancestors 'none'";
        return http.Response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{Escape(title)} - LocalImgur</title>
            <style>{Style}</style>
            <h1>{Escape(title)}</h1>
            {body}
            </html>

            """,
            http.RequestAborted);
    }

    public static string Escape(string text) => HtmlEncoder.Default.Encode(text);

    // A program's own scheme (myapp:/callback) has no origin.
    private static string Source(Uri target) => target.Scheme is "http" or "https" ? target.GetLeftPart(UriPartial.Authority) : target.Scheme + ":";
}
