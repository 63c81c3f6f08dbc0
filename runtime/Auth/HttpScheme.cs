namespace ImgurGen;

/// <summary>HTTP authentication (RFC 9110, 11): <c>bearer</c>, <c>basic</c> and the like, in the header <c>Authorization</c>.</summary>
/// <param name="name">The name by which operations refer to the scheme.</param>
/// <param name="scheme">The word before the credential, in any case.</param>
public sealed class HttpScheme(string name, string scheme) : ApiSecurityScheme(name)
{
    /// <summary>The word before the credential.</summary>
    public string Scheme { get; } = scheme ?? throw new ArgumentNullException(nameof(scheme));

    /// <inheritdoc/>
    public override string Requirement => $"HTTP {Scheme} authentication";

    internal bool Is(string other) => string.Equals(Scheme, other, StringComparison.OrdinalIgnoreCase);
}
