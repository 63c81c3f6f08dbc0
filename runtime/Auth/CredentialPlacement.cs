using System.Text;

namespace ImgurGen;

/// <summary>
/// What a credential adds to a call. It is kept apart from the request itself, so that each attempt gets it anew and a redirect to
/// another host does not.
/// </summary>
public sealed class CredentialPlacement
{
    private const string Redacted = "***";

    private readonly List<KeyValuePair<string, string>> headers = [];
    private readonly List<KeyValuePair<string, string>> query = [];
    private readonly List<KeyValuePair<string, string>> cookies = [];
    private readonly List<string> secrets = [];

    internal CredentialPlacement()
    {
    }

    internal IReadOnlyList<KeyValuePair<string, string>> Headers => headers;

    internal IReadOnlyList<KeyValuePair<string, string>> Query => query;

    internal IReadOnlyList<KeyValuePair<string, string>> Cookies => cookies;

    /// <summary>Sets a header, in place of one of this name that the request may have.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The name or the value holds what a header cannot carry.</exception>
    public void SetHeader(string name, string value)
    {
        HeaderText.CheckName(name, nameof(name));
        ArgumentNullException.ThrowIfNull(value);
        HeaderText.CheckValue(value, name);
        headers.RemoveAll(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase));
        headers.Add(new KeyValuePair<string, string>(name, value));
    }

    /// <summary>Adds a parameter to the query.</summary>
    /// <param name="name">The parameter's name, as it is.</param>
    /// <param name="value">The value, as it is.</param>
    public void AddQuery(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        query.Add(new KeyValuePair<string, string>(name, value));
    }

    /// <summary>Adds a cookie, percent-encoded.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The name holds what the name of a cookie cannot.</exception>
    public void AddCookie(string name, string value)
    {
        HeaderText.CheckName(name, nameof(name));
        ArgumentNullException.ThrowIfNull(value);
        cookies.Add(new KeyValuePair<string, string>(name, value));
    }

    /// <summary>Keeps a secret that the call carries elsewhere, in its body, out of messages.</summary>
    internal void AddSecret(string secret) => secrets.Add(secret);

    /// <summary>A server's text without what the credential added, in case the server repeats it, as it is or as an address has it.</summary>
    internal string Redact(string text)
    {
        // The longest first: one that begins another would leave the rest of it.
        IEnumerable<string> hidden = headers.Concat(query).Concat(cookies)
            .SelectMany(static part => Pieces(part.Value))
            .Concat(secrets)
            .SelectMany(static secret => new[] { secret, Uri.EscapeDataString(secret) })
            .Where(static secret => !string.IsNullOrWhiteSpace(secret))
            .OrderByDescending(static secret => secret.Length);

        var redacted = new StringBuilder(text);
        foreach (string secret in hidden)
            redacted.Replace(secret, Redacted);

        return redacted.ToString();
    }

    // The value as a whole, and the key after the word that may stand before it.
    private static string[] Pieces(string value) => [value, value[(value.IndexOf(' ', StringComparison.Ordinal) + 1)..]];
}
