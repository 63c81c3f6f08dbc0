namespace ImgurGen;

/// <summary>
/// One call on its way through the handlers. It is immutable: a handler that changes something passes a changed copy on, so that a handler
/// outside of it, repeating the call, starts from what it had.
/// </summary>
internal sealed record ApiCall
{
    internal required ApiRequest Request { get; init; }

    internal required ApiCredential? Credential { get; init; }

    /// <summary>The whole address, without what the credential adds to its query.</summary>
    internal required Uri Address { get; init; }

    internal required HttpMethod Method { get; init; }

    /// <summary>The media types that the answer may have.</summary>
    internal required string Accept { get; init; }

    /// <summary>Whether a successful answer is handed on unread.</summary>
    internal bool StreamsAnswer { get; init; }

    /// <summary>What the credential adds, or null where none is sent.</summary>
    internal CredentialPlacement? Authentication { get; init; }

    /// <summary>Whether the body goes along: it does until a redirect turns the call into a GET.</summary>
    internal bool SendsBody { get; init; } = true;

    /// <summary>
    /// Whether the caller's headers and cookies go along: they do until a redirect leaves the host that they were meant for.
    /// </summary>
    internal bool SendsHeaders { get; init; } = true;

    /// <summary>The entity tag of an answer that is here already: the server may say that it is current (304) instead of sending it.</summary>
    internal string? EntityTag { get; init; }

    /// <summary>What became of the attempts so far: copies share it, because the options bound all attempts together.</summary>
    internal AttemptTally Attempts { get; } = new();

    internal ApiOperation Operation => Request.Operation;
}
