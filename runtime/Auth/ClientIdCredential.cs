namespace ImgurGen;

/// <summary>An application without a user, as Imgur knows it: <c>Authorization: Client-ID ...</c>.</summary>
public sealed class ClientIdCredential : ApiCredential
{
    private const string Word = "Client-ID";
    private readonly string header;

    /// <summary>Makes the credential.</summary>
    /// <param name="clientId">The id that the API gave the application.</param>
    /// <exception cref="ArgumentException">The id is empty or holds what a header cannot carry.</exception>
    public ClientIdCredential(string clientId) => header = $"{Word} {HeaderText.CheckSecret(clientId, nameof(clientId))}";

    /// <summary>
    /// Whether the scheme is a key in the header <c>Authorization</c>, after the word <c>Client-ID</c> or after none that it names.
    /// </summary>
    /// <param name="scheme">The scheme.</param>
    public override bool Satisfies(ApiSecurityScheme scheme) =>
        scheme is ApiKeyScheme { Location: ApiKeyLocation.Header } key
        && string.Equals(key.Parameter, "Authorization", StringComparison.OrdinalIgnoreCase)
        && (key.Prefix is null || string.Equals(key.Prefix, Word, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override ValueTask ApplyAsync(ApiSecurityScheme scheme, CredentialPlacement placement, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(placement);
        placement.SetHeader("Authorization", header);
        return default;
    }
}
