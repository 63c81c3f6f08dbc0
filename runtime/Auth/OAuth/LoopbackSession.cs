using System.Net;
using System.Text;

namespace ImgurGen;

/// <summary>
/// One sign-in at the loopback address: answers the browser until a request comes that answers the request for access. Whatever else comes (an
/// icon, another page's guesses) is turned away and changes nothing.
/// </summary>
internal sealed class LoopbackSession(OAuthClient client, OAuthAuthorization authorization, LoopbackListener listener)
{
    private const int LongestForm = 64 * 1024;
    private const string FormType = "application/x-www-form-urlencoded";

    // A form comes at once or not at all; meanwhile nobody else is served.
    private static readonly TimeSpan FormPatience = TimeSpan.FromSeconds(10);

    private readonly Uri address = listener.RedirectUri;

    internal async Task<OAuthTokens> RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            HttpListenerContext context = await listener.NextAsync(cancellationToken).ConfigureAwait(false);
            if (await AnswerAsync(context, cancellationToken).ConfigureAwait(false) is { } tokens)
                return tokens;
        }
    }

    /// <summary>Answers a request; gives the tokens where it was the one that is waited for.</summary>
    private async Task<OAuthTokens?> AnswerAsync(HttpListenerContext context, CancellationToken cancellationToken)
    {
        HttpListenerRequest request = context.Request;
        string target = request.RawUrl ?? "";
        int query = target.IndexOf('?', StringComparison.Ordinal);
        string path = query < 0 ? target : target[..query];

        // A name that merely resolves to this machine is another site's (DNS rebinding).
        if (!string.Equals(request.UserHostName, address.Authority, StringComparison.OrdinalIgnoreCase))
            return TurnAway(context, HttpStatusCode.MisdirectedRequest);
        if (path != address.AbsolutePath)
            return TurnAway(context, HttpStatusCode.NotFound);

        switch (request.HttpMethod)
        {
            case "GET":
                OAuthRedirect redirect = OAuthRedirect.Read(query < 0 ? "" : target[query..]);
                if (authorization.IsAnsweredBy(redirect))
                    return await CompleteAsync(context, redirect, isPage: true, cancellationToken).ConfigureAwait(false);
                if (authorization.ResponseType != OAuthResponseType.Token || redirect.State is not null)
                    return TurnAway(context, HttpStatusCode.BadRequest);

                Respond(context, HttpStatusCode.OK, LoopbackPage.HandOver());
                return null;

            case "POST" when authorization.ResponseType == OAuthResponseType.Token:
                if (!IsFromOurPage(request))
                    return TurnAway(context, HttpStatusCode.Forbidden);
                if (await ReadFormAsync(request, cancellationToken).ConfigureAwait(false) is not { } form || !authorization.IsAnsweredBy(form))
                    return TurnAway(context, HttpStatusCode.BadRequest);

                return await CompleteAsync(context, form, isPage: false, cancellationToken).ConfigureAwait(false);

            default:
                context.Response.AddHeader("Allow", authorization.ResponseType == OAuthResponseType.Token ? "GET, POST" : "GET");
                return TurnAway(context, HttpStatusCode.MethodNotAllowed);
        }
    }

    private async Task<OAuthTokens> CompleteAsync(
        HttpListenerContext context, OAuthRedirect redirect, bool isPage, CancellationToken cancellationToken)
    {
        try
        {
            OAuthTokens tokens = await client.CompleteAsync(authorization, redirect, cancellationToken).ConfigureAwait(false);
            Respond(context, HttpStatusCode.OK, isPage ? LoopbackPage.SignedIn() : null);
            return tokens;
        }
        catch (Exception exception) when (exception is ApiException or OperationCanceledException)
        {
            Respond(context, HttpStatusCode.BadRequest, isPage ? LoopbackPage.Failed() : null);
            throw;
        }
    }

    // Browsers name the page that a POST comes from, and no page can make them name another.
    private bool IsFromOurPage(HttpListenerRequest request) =>
        string.Equals(request.Headers["Origin"], address.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase)
        && request.ContentType is { } type
        && type.StartsWith(FormType, StringComparison.OrdinalIgnoreCase);

    private async Task<OAuthRedirect?> ReadFormAsync(HttpListenerRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength64 is <= 0 or > LongestForm)
            return null;

        byte[] form = new byte[request.ContentLength64];
        try
        {
            await request.InputStream.ReadExactlyAsync(form, cancellationToken).AsTask()
                .WaitAsync(FormPatience, client.Time, cancellationToken).ConfigureAwait(false);
            return OAuthRedirect.Read(Encoding.UTF8.GetString(form));
        }
        catch (Exception exception) when (exception is TimeoutException or IOException or HttpListenerException)
        {
            // The browser, or whatever it was, has gone before it said all; it may come again.
            OAuthLog.Unfinished(client.Logger, exception.GetType().Name);
            return null;
        }
    }

    private OAuthTokens? TurnAway(HttpListenerContext context, HttpStatusCode status)
    {
        OAuthLog.Stray(client.Logger, (int)status);
        Respond(context, status, page: null);
        return null;
    }

    private void Respond(HttpListenerContext context, HttpStatusCode status, LoopbackPage? page)
    {
        HttpListenerResponse response = context.Response;
        try
        {
            response.StatusCode = (int)status;
            response.KeepAlive = false;
            response.AddHeader("Cache-Control", "no-store");
            response.AddHeader("Referrer-Policy", "no-referrer");
            response.AddHeader("X-Content-Type-Options", "nosniff");
            byte[] body = [];
            if (page is not null)
            {
                response.ContentType = "text/html; charset=utf-8";
                response.AddHeader("Content-Security-Policy", page.Policy);
                body = Encoding.UTF8.GetBytes(page.Html);
            }

            response.Close(body, willBlock: true);
        }
        catch (Exception exception) when (exception is HttpListenerException or IOException or ObjectDisposedException)
        {
            // A window that was closed early takes no tokens away.
            OAuthLog.Unfinished(client.Logger, exception.GetType().Name);
        }
    }
}
