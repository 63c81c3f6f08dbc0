using System.Net;

namespace ImgurGen;

/// <summary>
/// What came back with a redirect, in its query or its fragment. A parameter that stands there twice counts as absent (RFC 6749, 3.1 forbids
/// it): whoever reads the first and whoever reads the last must not disagree about what was checked.
/// </summary>
internal sealed class OAuthRedirect
{
    private readonly Dictionary<string, string?> parameters = new(StringComparer.Ordinal);

    private OAuthRedirect()
    {
    }

    internal string? State => this["state"];

    /// <summary>The parameter's value; null where it is absent or empty.</summary>
    internal string? this[string name] => parameters.GetValueOrDefault(name);

    internal static OAuthRedirect Read(Uri address)
    {
        var redirect = new OAuthRedirect();
        redirect.Add(address.Query);
        redirect.Add(address.Fragment);
        return redirect;
    }

    /// <summary>Reads parameters as a form has them.</summary>
    internal static OAuthRedirect Read(string form)
    {
        var redirect = new OAuthRedirect();
        redirect.Add(form);
        return redirect;
    }

    private void Add(string form)
    {
        foreach (string pair in form.TrimStart('?', '#').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string name = WebUtility.UrlDecode(equals < 0 ? pair : pair[..equals]);
            string value = equals < 0 ? "" : WebUtility.UrlDecode(pair[(equals + 1)..]);
            if (!parameters.TryAdd(name, value.Length == 0 ? null : value))
                parameters[name] = null;
        }
    }
}
