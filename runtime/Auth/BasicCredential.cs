using System.Text;

namespace ImgurGen;

/// <summary>A user's name and password: <c>Authorization: Basic ...</c> (RFC 7617), in UTF-8.</summary>
public sealed class BasicCredential : ApiCredential
{
    private readonly string header;

    /// <summary>Makes the credential.</summary>
    /// <param name="userName">The name; it cannot hold a colon.</param>
    /// <param name="password">The password.</param>
    /// <exception cref="ArgumentException">The name holds a colon.</exception>
    public BasicCredential(string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        if (userName.Contains(':', StringComparison.Ordinal))
            throw new ArgumentException("A user name cannot hold a colon: it ends the name.", nameof(userName));

        header = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"));
    }

    /// <summary>Whether the scheme is HTTP basic authentication.</summary>
    /// <param name="scheme">The scheme.</param>
    public override bool Satisfies(ApiSecurityScheme scheme) => scheme is HttpScheme http && http.Is("basic");

    /// <inheritdoc/>
    public override ValueTask ApplyAsync(ApiSecurityScheme scheme, CredentialPlacement placement, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(placement);
        placement.SetHeader("Authorization", header);
        return default;
    }
}
