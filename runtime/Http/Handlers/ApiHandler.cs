namespace ImgurGen;

/// <summary>
/// One concern of every call. A handler holds no state of its own; what must be remembered lives in <see cref="ApiTransport"/>.
/// </summary>
internal abstract class ApiHandler
{
    /// <summary>
    /// Answers the call. What is awaited here, every call awaits, so that handlers that wait take their state from a pool: the answer is to be
    /// awaited once.
    /// </summary>
    internal abstract ValueTask<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken);
}
