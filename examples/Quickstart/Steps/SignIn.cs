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
            narrator.Done($"The user is whoever IMGUR_ACCESS_TOKEN ({Words.Secret(accessToken)}) belongs to.");
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
            if (await AskAsync(host.CreateSignIn(oauth), narrator, cancellationToken) is not { } issued)
                return null;

            await credential.SignInAsync(issued, cancellationToken);
        }

        if (await store.ReadAsync(cancellationToken) is { } tokens)
        {
            string token = Words.Secret(tokens.AccessToken);
            narrator.Done($"[bold]{tokens.AccountName}[/] is signed in, with the token {token} until {tokens.ExpiresAt:yyyy-MM-dd}.");
            narrator.Say($"[grey]Only its owner can read {host.TokenFile}.[/]");
        }

        return user;
    }

    private static async Task<OAuthTokens?> AskAsync(LoopbackSignIn signIn, Narrator narrator, CancellationToken cancellationToken)
    {
        try
        {
            return await signIn.SignInAsync(OAuthResponseType.Code, cancellationToken);
        }
        catch (InvalidOperationException error)
        {
            // There is no browser here, or another program has the port. The story can go on without a user.
            narrator.Wonder($"{error.Message}");
            return null;
        }
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
