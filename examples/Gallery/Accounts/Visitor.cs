using System.Security.Claims;
using Gallery.Hosts;
using Imgur;
using ImgurGen;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Gallery.Accounts;

/// <summary>Whoever sends the request: their name, if they are signed in, and the client that calls Imgur for them.</summary>
public sealed class Visitor
{
    /// <summary>Names the sign-in, and with it the tokens. It stays on the server.</summary>
    internal const string SignInClaim = ClaimTypes.Sid;

    private readonly ImgurClient application;
    private readonly OAuthClient oauth;
    private readonly TokenVault vault;
    private readonly HttpContext http;

    /// <summary>Made for each request.</summary>
    public Visitor(ImgurClient imgur, OAuthClient oauthClient, TokenVault tokenVault, ImgurHost host, IHttpContextAccessor request)
    {
        application = imgur;
        oauth = oauthClient;
        vault = tokenVault;
        http = request.HttpContext ?? throw new InvalidOperationException("A visitor is somebody who sends a request.");
        CanSignIn = host.ClientSecret is not null;
        Credential = http.User.FindFirstValue(SignInClaim) is { } signIn ? new OAuthCredential(oauth, vault.Open(signIn)) : null;
        Imgur = Credential is null ? application : application.With(Credential);
    }

    /// <summary>Whether the gallery can sign anybody in: an application needs its secret for that.</summary>
    public bool CanSignIn { get; }

    /// <summary>The name of the account; null for a visitor who is not signed in.</summary>
    public string? Name => http.User.Identity?.Name;

    /// <summary>Whether the visitor is signed in.</summary>
    public bool IsSignedIn => Credential is not null;

    /// <summary>The client, which calls as the user, or as the application where nobody is signed in.</summary>
    public ImgurClient Imgur { get; }

    private OAuthCredential? Credential { get; }

    /// <summary>Signs the visitor in, under a key that is new: whoever knew the one of before knows nothing.</summary>
    public async Task SignInAsync(OAuthTokens tokens, CancellationToken cancellationToken)
    {
        string signIn = TicketStore.NewKey();
        var credential = new OAuthCredential(oauth, vault.Open(signIn));
        await credential.SignInAsync(tokens, cancellationToken);

        // Imgur says the name with the tokens; who has only tokens, asks.
        string name = tokens.AccountName
            ?? (await application.With(credential).Account.GetAccountAsync("me", cancellationToken: cancellationToken)).Url;
        Claim[] claims = [new(ClaimTypes.Name, name), new(ClaimTypes.NameIdentifier, name), new(SignInClaim, signIn)];
        var identity = new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme);
        await http.SignInAsync(new ClaimsPrincipal(identity));
    }

    /// <summary>Forgets the tokens, and who the visitor is.</summary>
    public async Task SignOutAsync(CancellationToken cancellationToken)
    {
        if (Credential is not null)
            await Credential.SignOutAsync(cancellationToken);
        await http.SignOutAsync();
    }
}
