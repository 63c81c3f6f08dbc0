using ImgurGen.Runtime.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace ImgurGen.Runtime.Tests.RateLimits;

public sealed class RateLimiterTests
{
    private static readonly CreditCost One = new(1, 0);
    private static readonly CreditCost Ten = new(10, 0);

    private readonly ManualTime time = new();
    private readonly RateLimiter limiter;

    public RateLimiterTests() => limiter = new RateLimiter(
        new RateLimitOptions { Mode = RateLimitMode.Wait }, time, new RateLimitAlarm(NullLogger.Instance, null));

    private long? UserRemaining => limiter.Snapshot()?.User?.Remaining;

    /// <summary>An answer tells what the user has left, until a minute later.</summary>
    private void Learn(long remaining, long? limit = 500) => limiter.Answer(limiter.Reserve(One).Reservation!, new RateLimitSnapshot
    {
        User = new RateLimit { Limit = limit, Remaining = remaining, ResetsAt = time.Now.AddMinutes(1) },
        ObservedAt = time.Now,
    });

    [Fact]
    public async Task Credits_that_are_given_back_go_to_who_waits()
    {
        Learn(10);
        RateLimitReservation taken = limiter.Reserve(Ten).Reservation!;
        RateLimitWaiter waiter = limiter.Wait(Ten, TimeSpan.FromMinutes(1));
        Assert.False(waiter.Outcome.IsCompleted);

        limiter.GiveBack(taken);

        Assert.NotNull((await waiter.Outcome).Reservation);
        Assert.Equal(0, UserRemaining);
    }

    [Fact]
    public async Task A_refill_that_a_report_shows_goes_to_who_waits_first()
    {
        Learn(1);
        RateLimitReservation last = limiter.Reserve(One).Reservation!;
        RateLimitWaiter first = limiter.Wait(Ten, TimeSpan.FromMinutes(1));
        RateLimitWaiter second = limiter.Wait(Ten, TimeSpan.FromMinutes(1));

        limiter.Answer(last, new RateLimitSnapshot { User = new RateLimit { Remaining = 15 } });

        Assert.NotNull((await first.Outcome).Reservation);
        Assert.False(second.Outcome.IsCompleted);
        Assert.Equal(5, UserRemaining);
    }

    [Fact]
    public void A_wait_that_is_given_up_when_it_has_just_ended_gives_back_what_it_got()
    {
        Learn(10);
        RateLimitWaiter waiter = limiter.Wait(Ten, TimeSpan.FromMinutes(1));
        Assert.Equal(0, UserRemaining);

        limiter.Leave(waiter);

        Assert.Equal(10, UserRemaining);
    }

    [Fact]
    public void A_call_that_costs_more_than_a_full_bucket_holds_is_left_to_the_server_once_it_is_full()
    {
        Learn(4, limit: 5);
        Assert.NotNull(limiter.Reserve(Ten).Lack);

        time.Advance(TimeSpan.FromMinutes(1));

        Assert.NotNull(limiter.Reserve(Ten).Reservation);
    }

    [Fact]
    public void A_limit_of_nothing_lets_nothing_through()
    {
        Learn(0, limit: 0);
        Assert.NotNull(limiter.Reserve(One).Lack);

        time.Advance(TimeSpan.FromMinutes(1));

        Assert.NotNull(limiter.Reserve(One).Lack);
    }

    [Fact]
    public void What_is_in_flight_at_a_reset_counts_against_the_new_window_until_it_is_answered()
    {
        Learn(100);
        RateLimitReservation straddling = limiter.Reserve(Ten).Reservation!;

        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(490, UserRemaining);

        // The server counted it in the window before, of which its report is: the balance does not follow that.
        limiter.Answer(straddling, new RateLimitSnapshot { User = new RateLimit { Remaining = 90, ResetsAt = time.Now } });
        Assert.Equal(490, UserRemaining);
    }

    [Fact]
    public void A_reset_that_was_told_for_the_window_before_does_not_end_the_new_one()
    {
        Learn(100);
        RateLimitReservation straddling = limiter.Reserve(Ten).Reservation!;
        time.Advance(TimeSpan.FromMinutes(1));
        limiter.Reserve(Ten);

        // The server said "in 2 seconds" just before the reset, and the answer came just after it.
        limiter.Answer(straddling, new RateLimitSnapshot { User = new RateLimit { Remaining = 90, ResetsAt = time.Now.AddSeconds(2) } });
        time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(480, UserRemaining);
    }

    [Fact]
    public void After_a_reset_without_a_limit_nothing_is_known_until_a_call_of_the_new_window_tells()
    {
        Learn(10, limit: null);
        RateLimitReservation straddling = limiter.Reserve(Ten).Reservation!;
        Assert.NotNull(limiter.Reserve(One).Lack);

        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(UserRemaining);
        limiter.Answer(straddling, new RateLimitSnapshot { User = new RateLimit { Remaining = 0 } });

        Assert.NotNull(limiter.Reserve(One).Reservation);
        Assert.Null(UserRemaining);
    }

    [Fact]
    public void What_is_left_of_a_burst_is_told_by_its_own_reports_and_not_by_those_of_the_window_before()
    {
        Learn(1, limit: null);
        time.Advance(TimeSpan.FromMinutes(1));
        RateLimitReservation[] burst = [.. Enumerable.Range(0, 3).Select(_ => limiter.Reserve(Ten).Reservation!)];

        // The server had 12, counted one of the three, and refused two.
        foreach (RateLimitReservation call in burst)
            limiter.Answer(call, new RateLimitSnapshot { User = new RateLimit { Remaining = 2 } });

        Assert.Equal(2, UserRemaining);
    }

    [Fact]
    public void What_was_given_back_is_not_in_flight_at_a_reset()
    {
        Learn(100);
        limiter.GiveBack(limiter.Reserve(Ten).Reservation!);
        Assert.Equal(100, UserRemaining);

        time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(500, UserRemaining);
    }

    [Fact]
    public void An_abandoned_call_counts_as_missing_for_a_minute()
    {
        Learn(100);
        limiter.Abandon(limiter.Reserve(Ten).Reservation!);

        // Either the server has not counted it yet, or it never will.
        Report(99);
        Assert.Equal(89, UserRemaining);

        time.Advance(TimeSpan.FromMinutes(1));
        Learn(98);
        Assert.Equal(98, UserRemaining);
    }

    private void Report(long remaining) =>
        limiter.Answer(limiter.Reserve(One).Reservation!, new RateLimitSnapshot { User = new RateLimit { Remaining = remaining } });
}
