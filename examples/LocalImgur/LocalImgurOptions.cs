namespace LocalImgur;

/// <summary>
/// What a <see cref="LocalImgurServer"/> accepts and how much it holds. The defaults are Imgur's where Imgur documents one.
/// </summary>
public sealed record LocalImgurOptions
{
    /// <summary>The loopback port to listen on, 0 to 65535. 0, the default, takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The only application id that is accepted, as <c>Authorization: Client-ID ...</c> and by OAuth.</summary>
    public string ClientId { get; init; } = "local-client-id";

    /// <summary>The secret of <see cref="ClientId"/>, asked for by <c>POST /oauth2/token</c>.</summary>
    public string ClientSecret { get; init; } = "local-client-secret";

    /// <summary>A bearer token of <see cref="Username"/>, valid for <see cref="AccessTokenLifetime"/> from the start.</summary>
    public string AccessToken { get; init; } = "local-access-token";

    /// <summary>A refresh token of <see cref="Username"/>. It does not expire, but see <see cref="RotateRefreshTokens"/>.</summary>
    public string RefreshToken { get; init; } = "local-refresh-token";

    /// <summary>How long an access token is accepted. 28 days, as seen on Imgur; the documentation says a month.</summary>
    public TimeSpan AccessTokenLifetime { get; init; } = TimeSpan.FromDays(28);

    /// <summary>What <c>expires_in</c> says; null, the default, for the truth. Tokens that end early are what clients must cope with.</summary>
    public TimeSpan? ToldAccessTokenLifetime { get; init; }

    /// <summary>Whether a refresh answers with a new refresh token and ends the old one. Imgur may do either.</summary>
    public bool RotateRefreshTokens { get; init; } = true;

    /// <summary>The user who is logged in: the owner of <see cref="AccessToken"/>, 4 to 63 letters, digits and underscores.</summary>
    public string Username { get; init; } = "local_user";

    /// <summary>What the user must send to delete the account.</summary>
    public string Password { get; init; } = "local-password";

    /// <summary>
    /// Where the sign-in page sends the browser, as it was registered: what a request says of it is ignored. Null shows a page with the
    /// code or token instead. See <see cref="LocalImgurServer.RedirectUri"/>.
    /// </summary>
    public Uri? RedirectUri { get; init; }

    /// <summary>Whether <c>GET /oauth2/authorize</c> consents at once, for programs without a person; else it shows a sign-in page.</summary>
    public bool SignInWithoutAsking { get; init; }

    /// <summary>Credits that one user may spend an hour.</summary>
    public long UserCredits { get; init; } = 500;

    /// <summary>Credits that the application may spend a day.</summary>
    public long ApplicationCredits { get; init; } = 12_500;

    /// <summary>POST requests that are answered an hour.</summary>
    public long PostLimit { get; init; } = 1_250;

    /// <summary>
    /// Whether <c>X-RateLimit-UserReset</c> is a moment in unix seconds, as documented, or a number of seconds from now, as newer servers
    /// send it, with an <c>X-RateLimit-ClientReset</c> beside it. The POST reset is always in seconds from now.
    /// </summary>
    public bool ResetsAsEpoch { get; init; } = true;

    /// <summary>What the body of a 429 is.</summary>
    public LimitAnswer LimitAnswer { get; init; } = LimitAnswer.Errors;

    /// <summary>How many pages the seeded gallery has. The page after the last is an empty list.</summary>
    public int GalleryPages { get; init; } = 5;

    /// <summary>Items on a gallery page; clients cannot choose it. Imgur's pages hold 60.</summary>
    public int GalleryPageSize { get; init; } = 60;

    /// <summary>The largest image that is accepted, in bytes. Imgur documents 10 MB in one place and 20 MB in another.</summary>
    public long MaxImageBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>The largest video that is accepted, in bytes: 200 MB.</summary>
    public long MaxVideoBytes { get; init; } = 200L * 1024 * 1024;

    /// <summary>
    /// Whether what Imgur would ignore is refused with 400: unknown query and form fields, <c>ids</c> in place of <c>ids[]</c>,
    /// values outside their documented set, a body where none belongs. Each is also noted in <see cref="LocalImgurServer.Complaints"/>.
    /// </summary>
    public bool Strict { get; init; } = true;

    /// <summary>Whether answers to GET carry an <c>ETag</c> and <c>If-None-Match</c> is honoured, as documented.</summary>
    public bool ETags { get; init; } = true;

    /// <summary>How the server misbehaves from the start; null, the default, for not at all. See <see cref="LocalImgurServer.Fault"/>.</summary>
    public Fault? Fault { get; init; }

    /// <summary>The only clock that the server reads.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
