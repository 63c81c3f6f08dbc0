namespace ImgurGen;

/// <summary>Learns the rate limits from every answer, whatever becomes of it.</summary>
internal sealed class RateLimitHandler(RateLimitState state, Uri baseAddress, TimeProvider time, ApiHandler next) : ApiHandler
{
    internal override async Task<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await next.SendAsync(call, cancellationToken).ConfigureAwait(false);

        // Another host, to which a redirect led, has limits of its own.
        if (BaseAddresses.SameOrigin(call.Address, baseAddress))
        {
            answer.RateLimits = RateLimitHeaders.Read(answer.Message.Headers, time.GetUtcNow());
            if (answer.RateLimits is not null)
                state.Observe(answer.RateLimits);
        }

        return answer;
    }
}
