namespace ImgurGen;

/// <summary>How all tokens are sent: <c>Authorization: Bearer ...</c> (RFC 6750).</summary>
internal static class BearerToken
{
    internal const string HeaderName = "Authorization";

    private const string Word = "Bearer ";

    /// <summary>Whether a scheme takes a token after the word <c>Bearer</c>.</summary>
    internal static bool IsTakenBy(ApiSecurityScheme scheme) => scheme switch
    {
        OAuth2Scheme => true,
        HttpScheme http => http.Is("bearer"),
        OtherScheme other => other.Type == OtherScheme.OpenIdConnect,
        _ => false,
    };

    internal static string Header(string token) => Word + token;

    internal static void Place(string token, CredentialPlacement placement) => placement.SetHeader(HeaderName, Header(token));

    /// <summary>The token that was placed; null where there is none.</summary>
    internal static string? In(CredentialPlacement placement)
    {
        foreach (KeyValuePair<string, string> header in placement.Headers)
        {
            if (header.Key == HeaderName && header.Value.StartsWith(Word, StringComparison.Ordinal))
                return header.Value[Word.Length..];
        }

        return null;
    }
}
