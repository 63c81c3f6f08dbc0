using System.Buffers;

namespace ImgurGen;

/// <summary>The address of a server as an OpenAPI document has it, with variables in braces. Generated code fills them in.</summary>
/// <param name="url">The address, absolute or relative to where the document was published.</param>
public sealed class ServerTemplate(string url)
{
    // What would end the path, name a user, or be no part of an address.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("?#@\\ \t\r\n{}");

    private readonly string template = url ?? throw new ArgumentNullException(nameof(url));

    /// <summary>The template with a value for one of its variables.</summary>
    /// <param name="variable">The variable's name, without braces.</param>
    /// <param name="value">The value, as it is to stand in the address.</param>
    /// <param name="allowed">The values that the document allows; none for any.</param>
    /// <exception cref="ArgumentException">
    /// The document does not allow the value, or it would lead to another place: it holds '?', '#', '@', '\', a brace or a blank, or a slash
    /// inside of the host's name.
    /// </exception>
    public ServerTemplate With(string variable, string value, params string[] allowed)
    {
        ArgumentNullException.ThrowIfNull(variable);
        ArgumentNullException.ThrowIfNull(value, variable);
        ArgumentNullException.ThrowIfNull(allowed);
        if (allowed.Length > 0 && !allowed.Contains(value, StringComparer.Ordinal))
            throw new ArgumentException($"'{value}' is none of the values that the API has: {string.Join(", ", allowed)}.", variable);

        string expression = "{" + variable + "}";
        bool endsHost = IsInHost(expression) && value.Contains('/', StringComparison.Ordinal);
        if (endsHost || value.AsSpan().ContainsAny(Forbidden))
            throw new ArgumentException($"'{value}' cannot stand in the address of a server.", variable);
        return new ServerTemplate(template.Replace(expression, value, StringComparison.Ordinal));
    }

    /// <summary>The address.</summary>
    /// <exception cref="ArgumentException">It is no absolute http or https address, or has a query, fragment or user.</exception>
    public Uri ToAddress() => Uri.TryCreate(template, UriKind.Absolute, out Uri? address)
        ? BaseAddresses.Checked(address, nameof(url))
        : throw new ArgumentException($"'{template}' is no absolute address.", nameof(url));

    /// <summary>The address, resolved against where the document was published.</summary>
    /// <param name="document">An absolute http or https address: that of the document, or of any file beside it.</param>
    /// <exception cref="ArgumentException">The result is no absolute http or https address, or has a query, fragment or user.</exception>
    public Uri ToAddress(Uri document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Uri.TryCreate(document, template, out Uri? address)
            ? BaseAddresses.Checked(address, nameof(document))
            : throw new ArgumentException($"'{template}' cannot be resolved against '{document}'.", nameof(document));
    }

    /// <summary>The address as far as it is known.</summary>
    public override string ToString() => template;

    private bool IsInHost(string expression)
    {
        int host = template.IndexOf("//", StringComparison.Ordinal);
        if (host < 0)
            return false;
        int path = template.IndexOf('/', host + 2);
        int place = template.IndexOf(expression, host, StringComparison.Ordinal);
        return place >= 0 && (path < 0 || place < path);
    }
}
