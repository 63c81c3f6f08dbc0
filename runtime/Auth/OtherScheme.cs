namespace ImgurGen;

/// <summary>A scheme of another kind: <c>openIdConnect</c>, <c>mutualTLS</c>, or one that is newer than this package.</summary>
/// <param name="name">The name by which operations refer to the scheme.</param>
/// <param name="type">The document's <c>type</c>.</param>
public sealed class OtherScheme(string name, string type) : ApiSecurityScheme(name)
{
    /// <summary>A token of OpenID Connect, sent as a bearer token.</summary>
    internal const string OpenIdConnect = "openIdConnect";

    /// <summary>A client certificate: it belongs to the connection, so no credential need show it.</summary>
    internal const string MutualTls = "mutualTLS";

    /// <summary>The document's <c>type</c>.</summary>
    public string Type { get; } = type ?? throw new ArgumentNullException(nameof(type));

    /// <inheritdoc/>
    public override string Requirement => $"authentication of the type {Type}";
}
