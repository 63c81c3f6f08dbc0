using Microsoft.Extensions.Logging;

namespace ImgurGen;

/// <summary>
/// Takes the credits of every attempt at one host before it is sent, and learns its rate limits from every answer. Where too few credits are
/// left, the call is refused or waits, as the options say.
/// </summary>
internal sealed class RateLimitGate(RateLimiter limiter, ApiDescription api, Uri host, TimeProvider time, ILogger logger)
{
    // The limiter ends a wait by the clock on the wall, which may be set back; the timer behind that comes a little later.
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromSeconds(1);

    /// <summary>Whether the gate stands before this address: another host, to which a redirect led, has limits of its own.</summary>
    internal bool IsBefore(Uri address) => BaseAddresses.SameOrigin(address, host);

    /// <summary>Takes what an attempt costs.</summary>
    /// <exception cref="ApiRateLimitException">Too few credits are left.</exception>
    internal async ValueTask<RateLimitReservation> ReserveAsync(ApiCall call, CancellationToken cancellationToken)
    {
        CreditCost cost = CreditCost.Of(call);
        RateLimitOutcome outcome = limiter.Reserve(cost);
        if (outcome.Lack is { } lack && limiter.Mode == RateLimitMode.Wait)
            outcome = await WaitAsync(call, cost, lack, cancellationToken).ConfigureAwait(false);

        return outcome.Reservation ?? throw Refusal(call, outcome.Lack!);
    }

    /// <summary>The attempt was answered.</summary>
    internal void Answer(ApiCall call, RateLimitReservation reservation, ApiAnswer answer)
    {
        call.Attempts.AddAttempt();
        answer.RateLimits = RateLimitHeaders.Read(answer.Message.Headers, time.GetUtcNow());
        limiter.Answer(reservation, answer.RateLimits);
    }

    /// <summary>The attempt failed.</summary>
    internal void Fail(ApiCall call, RateLimitReservation reservation, Exception failure)
    {
        if (ConnectionFailures.NothingWasSent(failure))
        {
            limiter.GiveBack(reservation);
            return;
        }

        limiter.Abandon(reservation);
        call.Attempts.AddAttempt();
    }

    /// <summary>Sits out what a refusal asks for (429), if the options allow so long a wait; false where they do not.</summary>
    internal async ValueTask<bool> SitOutAsync(ApiCall call, ApiAnswer refusal, CancellationToken cancellationToken)
    {
        TimeSpan? asked = RetryAfter.Read(refusal.Message.Headers, time.GetUtcNow());
        if (!(asked <= limiter.MaxWait - call.Attempts.Waited))
            return false;

        refusal.Dispose();
        Task wait = Task.Delay(asked.Value, time, cancellationToken);
        ApiLog.RateLimitAsked(logger, call.Operation.Id, asked.Value.TotalSeconds);
        await MeasureAsync(call, null, wait).ConfigureAwait(false);
        return true;
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
