using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace ImgurGen;

/// <summary>
/// Takes the credits of every attempt before it is sent, and learns the rate limits from every answer, whatever becomes of it. Where too
/// few credits are left, the call is refused or waits, as the options say.
/// </summary>
internal sealed class RateLimitHandler(
    RateLimiter limiter, ApiDescription api, Uri baseAddress, TimeProvider time, ILogger logger, ApiHandler next) : ApiHandler
{
    // The limiter ends a wait by the clock on the wall, which may be set back; the timer behind that comes a little later.
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromSeconds(1);

    internal override ValueTask<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        // Another host, to which a redirect led, has limits of its own.
        if (!BaseAddresses.SameOrigin(call.Address, baseAddress))
            return next.SendAsync(call, cancellationToken);
        return limiter.Mode == RateLimitMode.Wait ? SendPatientlyAsync(call, cancellationToken) : SendCountedAsync(call, cancellationToken);
    }

    private async ValueTask<ApiAnswer> SendPatientlyAsync(ApiCall call, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await SendCountedAsync(call, cancellationToken).ConfigureAwait(false);
        if (WaitAskedBy(answer, call) is not { } wait)
            return answer;

        answer.Dispose();
        Task asked = Task.Delay(wait, time, cancellationToken);
        ApiLog.RateLimitAsked(logger, call.Operation.Id, wait.TotalSeconds);
        await MeasureAsync(call, null, asked).ConfigureAwait(false);
        return await SendCountedAsync(call, cancellationToken).ConfigureAwait(false);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<ApiAnswer> SendCountedAsync(ApiCall call, CancellationToken cancellationToken)
    {
        RateLimitReservation reservation = await ReserveAsync(call, cancellationToken).ConfigureAwait(false);
        ApiAnswer answer;
        try
        {
            answer = await next.SendAsync(call, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (ConnectionFailures.NothingWasSent(exception))
        {
            limiter.GiveBack(reservation);
            throw;
        }
        catch
        {
            limiter.Abandon(reservation);
            call.Attempts.AddAttempt();
            throw;
        }

        call.Attempts.AddAttempt();
        answer.RateLimits = RateLimitHeaders.Read(answer.Message.Headers, time.GetUtcNow());
        limiter.Answer(reservation, answer.RateLimits);
        return answer;
    }

    private async ValueTask<RateLimitReservation> ReserveAsync(ApiCall call, CancellationToken cancellationToken)
    {
        CreditCost cost = CreditCost.Of(call);
        RateLimitOutcome outcome = limiter.Reserve(cost);
        if (outcome.Lack is { } lack && limiter.Mode == RateLimitMode.Wait)
            outcome = await WaitAsync(call, cost, lack, cancellationToken).ConfigureAwait(false);

        return outcome.Reservation ?? throw Refusal(call, outcome.Lack!);
    }

    private async Task<RateLimitOutcome> WaitAsync(ApiCall call, CreditCost cost, RateLimitLack lack, CancellationToken cancellationToken)
    {
        TimeSpan patience = limiter.MaxWait - call.Attempts.Waited;
        RateLimitWaiter waiter = limiter.Wait(cost, patience);
        if (waiter.Outcome.IsCompleted)
            return await waiter.Outcome.ConfigureAwait(false);

        try
        {
            ApiLog.RateLimitWaiting(logger, call.Operation.Id, lack.Bucket, lack.Wait.TotalSeconds);
            await MeasureAsync(call, lack.Bucket, waiter.Outcome.WaitAsync(patience + ClockTolerance, time, cancellationToken)).ConfigureAwait(false);
            return await waiter.Outcome.ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            limiter.Leave(waiter);
            return new RateLimitOutcome(null, lack);
        }
        catch
        {
            limiter.Leave(waiter);
            throw;
        }
    }

    /// <summary>Sits out a wait, and counts it however it ends.</summary>
    private async Task MeasureAsync(ApiCall call, RateLimitBucket? bucket, Task wait)
    {
        long started = time.GetTimestamp();
        try
        {
            await wait.ConfigureAwait(false);
        }
        finally
        {
            TimeSpan waited = time.GetElapsedTime(started);
            call.Attempts.AddWait(waited);
            ApiMetrics.RateLimitWait(api, call.Operation, bucket, waited);
        }
    }

    /// <summary>How long a refusal asks to wait before the call is repeated; null where it is not to be repeated.</summary>
    private TimeSpan? WaitAskedBy(ApiAnswer answer, ApiCall call)
    {
        if (answer.Message.StatusCode != HttpStatusCode.TooManyRequests || !RetryRule.MayRepeat(call))
            return null;

        TimeSpan? asked = RetryAfter.Read(answer.Message.Headers, time.GetUtcNow());
        return asked <= limiter.MaxWait - call.Attempts.Waited ? asked : null;
    }

    private ApiRateLimitException Refusal(ApiCall call, RateLimitLack lack)
    {
        ApiLog.RateLimitRefused(logger, call.Operation.Id, lack.Bucket, lack.Needed, lack.Remaining, lack.OpensAt);
        ApiMetrics.RateLimitRefusal(api, call.Operation, lack.Bucket);
        string credits = lack.Needed == 1 ? "1 credit" : $"{lack.Needed} credits";
        return new ApiRateLimitException(
            $"{call.Operation} needs {credits} of the rate limit '{lack.Bucket}', which has {lack.Remaining} left until {lack.OpensAt:u}. "
            + (call.Attempts.WasSent ? "An earlier attempt of this call was sent." : "Nothing was sent."),
            ErrorFactory.Details(call) with { RetryAfter = lack.Wait });
    }
}
