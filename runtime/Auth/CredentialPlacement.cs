using System.Runtime.InteropServices;
using System.Text;

namespace ImgurGen;

/// <summary>
/// What a credential adds to a call. It is kept apart from the request itself, so that each attempt gets it anew and a redirect to
/// another host does not.
/// </summary>
public sealed class CredentialPlacement
{
    private const string Redacted = "***";

    // Most calls carry one header, so that the others are not even made.
    private List<KeyValuePair<string, string>>? headers;
    private List<KeyValuePair<string, string>>? query;
    private List<KeyValuePair<string, string>>? cookies;
    private List<string>? secrets;

    internal CredentialPlacement()
    {
    }

    internal ReadOnlySpan<KeyValuePair<string, string>> Headers => CollectionsMarshal.AsSpan(headers);

    internal ReadOnlySpan<KeyValuePair<string, string>> Query => CollectionsMarshal.AsSpan(query);

    internal ReadOnlySpan<KeyValuePair<string, string>> Cookies => CollectionsMarshal.AsSpan(cookies);

    /// <summary>Sets a header, in place of one of this name that the request may have.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The name or the value holds what a header cannot carry.</exception>
    public void SetHeader(string name, string value)
    {
        HeaderText.CheckName(name, nameof(name));
        ArgumentNullException.ThrowIfNull(value);
        HeaderText.CheckValue(value, name);
        headers ??= new List<KeyValuePair<string, string>>(1);
        for (int i = headers.Count - 1; i >= 0; i--)
        {
            if (string.Equals(headers[i].Key, name, StringComparison.OrdinalIgnoreCase))
                headers.RemoveAt(i);
        }

        headers.Add(new KeyValuePair<string, string>(name, value));
    }

    /// <summary>Adds a parameter to the query.</summary>
    /// <param name="name">The parameter's name, as it is.</param>
    /// <param name="value">The value, as it is.</param>
    public void AddQuery(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        (query ??= []).Add(new KeyValuePair<string, string>(name, value));
    }

    /// <summary>Adds a cookie, percent-encoded.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The name holds what the name of a cookie cannot.</exception>
    public void AddCookie(string name, string value)
    {
        HeaderText.CheckName(name, nameof(name));
        ArgumentNullException.ThrowIfNull(value);
        (cookies ??= []).Add(new KeyValuePair<string, string>(name, value));
    }

    /// <summary>Keeps a secret that the call carries elsewhere, in its body, out of messages.</summary>
    internal void AddSecret(string secret) => (secrets ??= []).Add(secret);

    /// <summary>A server's text without what the credential added, in case the server repeats it, as it is or as an address has it.</summary>
    internal string Redact(string text)
    {
        // The longest first: one that begins another would leave the rest of it.
        IEnumerable<string> hidden = (headers ?? []).Concat(query ?? []).Concat(cookies ?? [])
            .SelectMany(static part => Pieces(part.Value))
            .Concat(secrets ?? [])
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
