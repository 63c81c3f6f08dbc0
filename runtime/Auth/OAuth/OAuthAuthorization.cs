using System.Security.Cryptography;
using System.Text;

namespace ImgurGen;

/// <summary>
/// One request to a user for access: where to send the browser, and the state by which the redirect that comes back is known to answer it.
/// </summary>
public sealed class OAuthAuthorization
{
    internal OAuthAuthorization(OAuthResponseType responseType, Uri uri, string state, Uri? redirectUri)
    {
        ResponseType = responseType;
        Uri = uri;
        State = state;
        RedirectUri = redirectUri;
    }

    /// <summary>What the user is asked for.</summary>
    public OAuthResponseType ResponseType { get; }

    /// <summary>The page on which the user grants access; open it in a browser, as it is.</summary>
    public Uri Uri { get; }

    /// <summary>
    /// What the redirect must bring back. A web application keeps it in the user's session until then, and nobody else may learn it.
    /// </summary>
    public string State { get; }

    internal Uri? RedirectUri { get; }

    /// <summary>What the user is asked for, without the state.</summary>
    public override string ToString() => $"{nameof(OAuthAuthorization)} ({ResponseType})";

    /// <summary>Whether a redirect answers this request. Takes as long for a state that is nearly right as for one that is wrong.</summary>
    internal bool IsAnsweredBy(OAuthRedirect redirect) =>
        redirect.State is { } state && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(state), Encoding.UTF8.GetBytes(State));
}
