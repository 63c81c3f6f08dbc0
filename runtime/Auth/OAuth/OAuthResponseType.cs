namespace ImgurGen;

/// <summary>What a user who grants access gives the application (<c>response_type</c>).</summary>
public enum OAuthResponseType
{
    /// <summary>A code in the redirect's query, which is exchanged for tokens (RFC 6749, 4.1). It needs the client's secret.</summary>
    Code = 1,

    /// <summary>The tokens themselves in the redirect's fragment (RFC 6749, 4.2): what Imgur recommends.</summary>
    Token = 2,

    /// <summary>A PIN that the user copies from the page into the application (Imgur's own). It needs the client's secret.</summary>
    Pin = 3,
}
