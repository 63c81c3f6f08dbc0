namespace ImgurGen;

/// <summary>How an application says to a token endpoint who it is (RFC 6749, 2.3.1).</summary>
public enum OAuthClientAuthentication
{
    /// <summary>Its id and secret are fields of the body (<c>client_secret_post</c>).</summary>
    Body = 1,

    /// <summary>Its id and secret go into the header <c>Authorization: Basic</c> (<c>client_secret_basic</c>), and not into the body.</summary>
    Header = 2,
}
