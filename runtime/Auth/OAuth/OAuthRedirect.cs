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

    /// <summary>The tokens of a fragment (RFC 6749, 4.2.2), with what Imgur adds to them.</summary>
    internal OAuthTokens ReadTokens()
    {
        string token = this["access_token"] ?? throw OAuthFailures.Missing("access_token");
        if (!OAuthTokensCodec.IsAccessToken(token) || !OAuthTokensCodec.IsBearer(this["token_type"]))
            throw new ApiAuthenticationException("The redirect brings a token that cannot be sent as a bearer token.");

        return new OAuthTokens
        {
            AccessToken = token,
            RefreshToken = this["refresh_token"],
            ExpiresIn = OAuthTokensCodec.Life(this["expires_in"]),
            AccountId = OAuthTokensCodec.AccountId(this["account_id"]),
            AccountName = this["account_username"],
            Scope = this["scope"],
        };
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
