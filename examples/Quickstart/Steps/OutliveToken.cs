using Imgur;
using ImgurGen;
using Quickstart.Hosts;
using Quickstart.Telling;

namespace Quickstart.Steps;

/// <summary>Calls with a token that the server takes no more: it is refreshed on the way.</summary>
internal static class OutliveToken
{
    public static async Task RunAsync(
        ImgurClient? user, ITokenStore store, ImgurHost host, Narrator narrator, CancellationToken cancellationToken)
    {
        narrator.Chapter("Outlive a token", "user.Account.GetAccountAsync(\"me\")");
        if (user is null || await store.ReadAsync(cancellationToken) is not { } old)
        {
            narrator.Skip("Nobody has signed in here.");
            return;
        }

        if (!host.TryEndAccessTokens())
        {
            narrator.Skip("Only a LocalImgur in this process ends tokens on request. Imgur's own live for four weeks.");
            return;
        }

        int? before = host.RequestCount;
        Account account = await user.Account.GetAccountAsync("me", cancellationToken: cancellationToken);

        // By now they are stored: a program that ends here goes on with them the next time.
        OAuthTokens? renewed = await store.ReadAsync(cancellationToken);
        if (renewed is null || renewed.AccessToken == old.AccessToken)
        {
            narrator.Wonder($"{account.Url} was answered for a token that had ended.");
            return;
        }

        string requests = Words.Count(host.RequestCount - before ?? 0, "request");
        narrator.Done($"The token {Words.Secret(old.AccessToken)} had ended, and {Words.Secret(renewed.AccessToken)} took its place.");
        narrator.Say($"[grey]{account.Url} was answered after {requests}, of one call: refused, refreshed, repeated.[/]");
    }
}
