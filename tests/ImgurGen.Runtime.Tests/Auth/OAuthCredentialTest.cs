using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Auth;

/// <summary>A user who is signed in, and what the credential makes of it.</summary>
public abstract class OAuthCredentialTest : OAuthTest
{
    protected static readonly TimeSpan Over = TimeSpan.FromSeconds(-1);

    protected static ApiSecurityScheme Scheme => TokenServer.Api.SecuritySchemes[1];

    protected static async Task<string> TokenOf(OAuthCredential credential, CancellationToken cancellationToken = default)
    {
        var placement = new CredentialPlacement();
        await credential.ApplyAsync(Scheme, placement, cancellationToken);
        KeyValuePair<string, string> header = Assert.Single(placement.Headers.ToArray());
        Assert.Equal("Authorization", header.Key);
        Assert.StartsWith("Bearer ", header.Value, StringComparison.Ordinal);
        return header.Value["Bearer ".Length..];
    }

    protected static ValueTask<bool> RejectAsync(OAuthCredential credential, string token)
    {
        var placement = new CredentialPlacement();
        placement.SetHeader("Authorization", $"Bearer {token}");
        return credential.RenewAsync(Scheme, placement, CancellationToken.None);
    }

    protected (OAuthCredential Credential, TestTokenStore Store) SignedIn(TimeSpan life)
    {
        var store = new TestTokenStore(Server.Tokens(Time, life));
        return (new OAuthCredential(Client, store), store);
    }
}
