namespace ImgurGen;

/// <summary>What is constant about one API. Its generated client holds one, built from the OpenAPI document.</summary>
/// <param name="name">The API's name, as in <c>info.title</c>; it names the log category.</param>
/// <param name="baseAddress">The document's first server, or null where it names none that is absolute.</param>
public sealed class ApiDescription(string name, Uri? baseAddress)
{
    /// <summary>The API's name.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>Where the API is, unless the options or the supplied <see cref="HttpClient"/> say otherwise.</summary>
    public Uri? BaseAddress { get; } = baseAddress is null ? null : BaseAddresses.Checked(baseAddress, nameof(baseAddress));

    /// <summary>The addresses that operations have of their own (<see cref="ApiOperation.BaseAddress"/>): each host has rate limits of its own.</summary>
    public IReadOnlyList<Uri> OtherServers { get; init; } = [];

    /// <summary>The ways to authenticate that the API knows; operations refer to them by name.</summary>
    public IReadOnlyList<ApiSecurityScheme> SecuritySchemes { get; init; } = [];

    /// <summary>What the API wraps its payloads in, or null for an API with plain answers and plain HTTP errors.</summary>
    public EnvelopeFormat? Envelope { get; init; }

    internal ApiSecurityScheme? FindScheme(string schemeName)
    {
        // By index: every call comes here, and an enumerator of an interface is an object.
        for (int i = 0; i < SecuritySchemes.Count; i++)
        {
            if (string.Equals(SecuritySchemes[i].Name, schemeName, StringComparison.Ordinal))
                return SecuritySchemes[i];
        }

        return null;
    }
}
