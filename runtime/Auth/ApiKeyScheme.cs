namespace ImgurGen;

/// <summary>A key in a header, the query or a cookie.</summary>
/// <param name="name">The name by which operations refer to the scheme.</param>
/// <param name="parameter">The name of the header, query parameter or cookie.</param>
/// <param name="location">Where the key goes.</param>
/// <param name="prefix">The word before the key (<c>Client-ID</c>), or null for none. Source: <c>x-imgurgen-scheme</c>.</param>
public sealed class ApiKeyScheme(string name, string parameter, ApiKeyLocation location, string? prefix = null) : ApiSecurityScheme(name)
{
    /// <summary>The name of the header, query parameter or cookie.</summary>
    public string Parameter { get; } = parameter ?? throw new ArgumentNullException(nameof(parameter));

    /// <summary>Where the key goes.</summary>
    public ApiKeyLocation Location { get; } = location;

    /// <summary>The word before the key, or null for none.</summary>
    public string? Prefix { get; } = prefix;

    /// <inheritdoc/>
    public override string Requirement =>
        $"a key in the {Location.ToString().ToLowerInvariant()} '{Parameter}'{(Prefix is null ? "" : $" after the word {Prefix}")}";
}
