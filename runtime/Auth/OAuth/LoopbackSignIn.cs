namespace ImgurGen;

/// <summary>
/// Signs the user of a desktop program in (RFC 8252): opens the browser, waits on this machine for the redirect that comes back, and has a
/// page hand on what stands in its fragment. The redirect URI is that of the client's options, <c>http</c> on a loopback host, registered with
/// the API. Its port 0, or no redirect URI at all, stands for a free port, where the server allows any (Imgur does not).
/// </summary>
public sealed class LoopbackSignIn
{
    private readonly OAuthClient oauth;

    /// <summary>Makes the helper.</summary>
    /// <param name="client">What signs in.</param>
    /// <exception cref="ArgumentException">The client's redirect URI is not http, or not on localhost or 127.0.0.1.</exception>
    public LoopbackSignIn(OAuthClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        if (client.RedirectUri is { } redirect && !CanListen(redirect))
        {
            throw new ArgumentException(
                $"{nameof(OAuthClientOptions)}.{nameof(OAuthClientOptions.RedirectUri)} must be http on localhost or 127.0.0.1.",
                nameof(client));
        }

        oauth = client;
    }

    /// <summary>
    /// Opens a page in the user's browser; by default the system's own. It may take until the user is back (a window of the program's own, say):
    /// its token is cancelled when signing in is over, however it ended. What it throws before then ends the sign-in.
    /// </summary>
    public Func<Uri, CancellationToken, Task> OpenBrowser
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(OpenBrowser));
    } = SystemBrowser.OpenAsync;

    /// <summary>How long the user has for it; by default 5 minutes. <see cref="Timeout.InfiniteTimeSpan"/> waits for ever.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is neither positive nor infinite, or longer than 49 days.</exception>
    public TimeSpan TimeLimit
    {
        get;
        init => field = Timeouts.Checked(value, nameof(TimeLimit));
    } = TimeSpan.FromMinutes(5);

    /// <summary>Signs the user in.</summary>
    /// <param name="type">
    /// <see cref="OAuthResponseType.Token"/>, which Imgur recommends, or <see cref="OAuthResponseType.Code"/>.
    /// </param>
    /// <param name="cancellationToken">Ends the waiting, and the listening with it.</param>
    /// <returns>The tokens; give them to <see cref="OAuthCredential.SignInAsync"/>.</returns>
    /// <exception cref="ApiAuthenticationException">The user or the server refused.</exception>
    /// <exception cref="ApiTimeoutException">The user did not finish in time.</exception>
    /// <exception cref="ApiException">The code could not be exchanged for tokens.</exception>
    /// <exception cref="InvalidOperationException">The port is in use, or no browser can be opened.</exception>
    public async Task<OAuthTokens> SignInAsync(OAuthResponseType type, CancellationToken cancellationToken = default)
    {
        if (type is not (OAuthResponseType.Token or OAuthResponseType.Code))
            throw new ArgumentException("Only tokens and codes come back with a redirect.", nameof(type));

        using LoopbackListener listener = LoopbackListener.Start(oauth.RedirectUri);
        OAuthAuthorization authorization = oauth.CreateAuthorization(type, listener.RedirectUri);
        using var deadline = new CallDeadline(TimeLimit, oauth.Time, cancellationToken);
        try
        {
            return await RunAsync(authorization, listener, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("Signing in was cancelled.", exception, cancellationToken);
        }
        catch (OperationCanceledException exception) when (deadline.HasPassed)
        {
            throw new ApiTimeoutException(
                $"Nobody finished signing in within {TimeLimit.TotalSeconds:0.###} s ({nameof(LoopbackSignIn)}.{nameof(TimeLimit)}).",
                innerException: exception);
        }
    }

    // The HTTP listener of .NET for Linux and macOS does not understand an address of IPv6.
    private static bool CanListen(Uri redirect) =>
        redirect.Scheme == Uri.UriSchemeHttp && redirect.IsLoopback && redirect.HostNameType != UriHostNameType.IPv6;

    /// <summary>Answers the browser already while it is being opened: one inside the program may stay open until the user is back.</summary>
    private async Task<OAuthTokens> RunAsync(OAuthAuthorization authorization, LoopbackListener listener, CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task<OAuthTokens> session = new LoopbackSession(oauth, authorization, listener).RunAsync(over.Token);
        try
        {
            Task opening = OpenAsync(authorization.Uri, over.Token);
            if (await Task.WhenAny(opening, session).ConfigureAwait(false) == opening)
                await opening.ConfigureAwait(false);
            return await session.ConfigureAwait(false);
        }
        finally
        {
            await over.CancelAsync().ConfigureAwait(false);
            await ((Task)session).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // A method of its own, so that what is thrown at once is kept in the task too.
    private async Task OpenAsync(Uri page, CancellationToken cancellationToken) =>
        await OpenBrowser(page, cancellationToken).ConfigureAwait(false);
}
