using System.Net;
using System.Runtime.CompilerServices;

namespace ImgurGen;

/// <summary>Where calls may wait for rate limits: sits out what a refusal asks for (429), and repeats the call once.</summary>
internal sealed class RateLimitHandler(RateLimitGates gates, ApiHandler next) : ApiHandler
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal override async ValueTask<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await next.SendAsync(call, cancellationToken).ConfigureAwait(false);
        if (answer.Message.StatusCode != HttpStatusCode.TooManyRequests || !RetryRule.MayRepeat(call) || gates.Before(call.Address) is not { } gate)
            return answer;

        return await gate.SitOutAsync(call, answer, cancellationToken).ConfigureAwait(false)
            ? await next.SendAsync(call, cancellationToken).ConfigureAwait(false)
            : answer;
    }
}
