namespace ImgurGen;

/// <summary>
/// One concern of every call. A handler holds no state of its own; what must be remembered lives in <see cref="ApiTransport"/>.
/// </summary>
internal abstract class ApiHandler
{
    internal abstract Task<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken);
}
