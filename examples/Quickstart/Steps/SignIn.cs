using Imgur;
using ImgurGen;
using Quickstart.Hosts;
using Quickstart.Telling;

namespace Quickstart.Steps;

/// <summary>Signs a user in with the browser, and keeps the tokens for the next time.</summary>
internal static class SignIn
{
    /// <returns>The same client for the user; null where there is none.</returns>
    public static async Task<ImgurClient?> RunAsync(
        ImgurClient imgur, OAuthClient? oauth, ITokenStore store, ImgurHost host, Narrator narrator, CancellationToken cancellationToken)
    {
        narrator.Chapter("Sign in", "new LoopbackSignIn(oauth).SignInAsync(OAuthResponseType.Code)");
        if (host.AccessToken is { } accessToken)
        {
            narrator.Done($"Somebody has signed in already: IMGUR_ACCESS_TOKEN is {Words.Secret(accessToken)}");
            return imgur.With(new BearerTokenCredential(accessToken));
        }

        if (oauth is null)
        {
            narrator.Skip("An application signs users in with its secret, and IMGUR_CLIENT_SECRET is not set.");
            return null;
        }

        // The credential takes the tokens from the store, and puts new ones there whenever it refreshes them.
        var credential = new OAuthCredential(oauth, store);
        ImgurClient user = imgur.With(credential);
        if (!await IsSignedInAsync(user, cancellationToken))
        {
            narrator.Say($"[grey]Waiting for the browser.[/]");
            OAuthTokens signedIn = await host.CreateSignIn(oauth).SignInAsync(OAuthResponseType.Code, cancellationToken);
            await credential.SignInAsync(signedIn, cancellationToken);
        }

        if (await store.ReadAsync(cancellationToken) is { } tokens)
        {
            narrator.Done($"[bold]{tokens.AccountName}[/] is signed in. {Words.Secret(tokens.AccessToken)} is good until {tokens.ExpiresAt:yyyy-MM-dd}");
            narrator.Say($"[grey]Kept in {host.TokenFile}, which only its owner can read.[/]");
        }

        return user;
    }

    // Tokens outlive the program. A user may have withdrawn the permission since.
    private static async Task<bool> IsSignedInAsync(ImgurClient user, CancellationToken cancellationToken)
    {
        try
        {
            await user.Account.GetAccountAsync("me", cancellationToken: cancellationToken);
            return true;
        }
        catch (Exception error) when (error is ApiCredentialException or ApiAuthenticationException)
        {
            return false;
        }
    }
}
