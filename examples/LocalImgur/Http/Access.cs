namespace LocalImgur.Http;

/// <summary>Which credential an operation asks for.</summary>
internal enum Access
{
    /// <summary>None: the OAuth endpoints carry their own.</summary>
    Open,

    /// <summary>A Client-ID is enough; a bearer token shows more.</summary>
    Application,

    /// <summary>A user's bearer token.</summary>
    User,
}
