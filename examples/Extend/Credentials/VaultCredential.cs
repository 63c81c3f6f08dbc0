using ImgurGen;

namespace Extend.Credentials;

/// <summary>A Client-ID that is in no file and no variable: the vault is asked for each call, so that a new one counts at once.</summary>
internal sealed class VaultCredential(ISecretVault vault, string name) : ApiCredential
{
    public override bool Satisfies(ApiSecurityScheme scheme) => scheme is ApiKeyScheme { Location: ApiKeyLocation.Header };

    public override async ValueTask ApplyAsync(ApiSecurityScheme scheme, CredentialPlacement placement, CancellationToken cancellationToken)
    {
        var key = (ApiKeyScheme)scheme;
        placement.SetHeader(key.Parameter, $"{key.Prefix} {await vault.ReadAsync(name, cancellationToken)}");
    }
}
