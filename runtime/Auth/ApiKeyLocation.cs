namespace ImgurGen;

/// <summary>Where an API key goes.</summary>
public enum ApiKeyLocation
{
    /// <summary>In a header.</summary>
    Header = 1,

    /// <summary>In the query of the address.</summary>
    Query = 2,

    /// <summary>In a cookie.</summary>
    Cookie = 3,
}
