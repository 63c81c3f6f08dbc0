namespace Extend.Credentials;

/// <summary>Where secrets are kept, in whatever way a company does.</summary>
internal interface ISecretVault
{
    /// <summary>The secret of that name, as it is now.</summary>
    ValueTask<string> ReadAsync(string name, CancellationToken cancellationToken);
}
