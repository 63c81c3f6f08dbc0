using System.Security.Cryptography;

namespace ImgurGen;

/// <summary>
/// The pages that a browser sees at the end of a sign-in: plain, with nothing from elsewhere, and only the one script that is ours.
/// </summary>
internal sealed class LoopbackPage
{
    private const string SignedInText = "You are signed in. You may close this window.";
    private const string FailedText = "Signing in failed. Go back to the program; you may close this window.";

    private const string NoScript =
        "<noscript><p>This page hands your sign-in to the program by JavaScript, which is switched off. Switch it on, and sign in again.</p></noscript>";

    // What the browser was sent back with is a secret, and would stay in its history.
    private const string ClearHistory = """history.replaceState(null, "", location.pathname);""";

    private const string HandOverScript = $$"""
        const answer = location.hash.slice(1);
        {{ClearHistory}}
        const show = text => { document.getElementById("text").textContent = text; };
        const failed = "{{FailedText}}";
        if (answer === "")
          show(failed);
        else
          fetch(location.pathname, {
            method: "POST",
            headers: { "Content-Type": "application/x-www-form-urlencoded" },
            body: answer,
            cache: "no-store"
          }).then(response => show(response.ok ? "{{SignedInText}}" : failed), () => show(failed));
        """;

    private LoopbackPage(string text, string script, string sources = "", string extra = "")
    {
        string nonce = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        Policy = $"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; {sources}"
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        Html = $$"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Signing in</title>
            <style nonce="{{nonce}}">body { font: 1.2em sans-serif; margin: 4em auto; max-width: 30em; }</style>
            </head>
            <body>
            <p id="text" role="status">{{text}}</p>
            {{extra}}
            <script nonce="{{nonce}}">
            {{script}}
            </script>
            </body>
            </html>
            """;
    }

    /// <summary>What the browser is to allow the page, <c>Content-Security-Policy</c>.</summary>
    internal string Policy { get; }

    internal string Html { get; }

    /// <summary>The page that sends the fragment of its own address, which the browser keeps from servers, with a request of its own.</summary>
    internal static LoopbackPage HandOver() => new("One moment...", HandOverScript, "connect-src 'self'; ", NoScript);

    internal static LoopbackPage SignedIn() => new(SignedInText, ClearHistory);

    internal static LoopbackPage Failed() => new(FailedText, ClearHistory);
}
