namespace ImgurGen;

/// <summary>Looks for announcements that an operation is to end.</summary>
internal sealed class DeprecationHandler(DeprecationLog log, ApiHandler next) : ApiHandler
{
    internal override async Task<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await next.SendAsync(call, cancellationToken).ConfigureAwait(false);
        log.Observe(call, answer.Message.Headers);
        return answer;
    }
}
