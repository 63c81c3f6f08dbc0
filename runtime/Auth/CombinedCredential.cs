namespace ImgurGen;

/// <summary>Several credentials as one.</summary>
internal sealed class CombinedCredential : ApiCredential
{
    private readonly ApiCredential[] members;

    internal CombinedCredential(ApiCredential[] credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        if (credentials.Length == 0)
            throw new ArgumentException("There is no credential to combine.", nameof(credentials));
        if (Array.IndexOf(credentials, null) >= 0)
            throw new ArgumentException("One of the credentials is null.", nameof(credentials));

        members = [.. credentials];
    }

    public override bool Satisfies(ApiSecurityScheme scheme) => Array.Exists(members, credential => credential.Satisfies(scheme));

    public override ValueTask ApplyAsync(ApiSecurityScheme scheme, CredentialPlacement placement, CancellationToken cancellationToken) =>
        Serving(scheme).ApplyAsync(scheme, placement, cancellationToken);

    public override ValueTask<bool> RenewAsync(
        ApiSecurityScheme scheme, CredentialPlacement rejected, CancellationToken cancellationToken) =>
        Serving(scheme).RenewAsync(scheme, rejected, cancellationToken);

    public override string ToString() => string.Join(" + ", (object[])members);

    private ApiCredential Serving(ApiSecurityScheme scheme) => Array.Find(members, credential => credential.Satisfies(scheme))!;
}
