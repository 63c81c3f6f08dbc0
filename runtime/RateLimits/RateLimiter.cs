namespace ImgurGen;

/// <summary>
/// The rate limits of one client: every attempt takes what it costs before it is sent, from all buckets or from none. Thread-safe.
/// </summary>
internal sealed class RateLimiter
{
    // Timers count whole milliseconds: one that fires a little early sleeps on.
    private static readonly TimeSpan ShortestSleep = TimeSpan.FromMilliseconds(1);

    // Where the clock was set back, what is waited for seems to be as far away as that: whoever waits looks again.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);

    private readonly object gate = new();
    private readonly CreditBucket[] buckets;
    private readonly LinkedList<RateLimitWaiter> waiters = [];
    private readonly RateLimitAlarm alarm;
    private readonly TimeProvider time;
    private readonly ITimer? timer;
    private DateTimeOffset? observedAt;

    /// <param name="options">The settings, which are read here and not again.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="lowAlarm">Who is told of buckets that run low.</param>
    internal RateLimiter(RateLimitOptions options, TimeProvider clock, RateLimitAlarm lowAlarm)
    {
        Mode = options.Mode;
        MaxWait = options.MaxWait;
        time = clock;
        alarm = lowAlarm;
        buckets = [.. Enum.GetValues<RateLimitBucket>().Select(name => new CreditBucket(name, options.LowThreshold))];

        // Made now, and not when a first call waits: it would keep that call's execution context for ever.
        if (Mode == RateLimitMode.Wait)
            timer = clock.CreateTimer(_ => Wake(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    internal RateLimitMode Mode { get; }

    internal TimeSpan MaxWait { get; }

    /// <summary>What is known now, or null where no answer has told anything.</summary>
    internal RateLimitSnapshot? Snapshot()
    {
        lock (gate)
        {
            if (observedAt is not { } observed)
                return null;

            Advance(time.GetUtcNow());
            return new RateLimitSnapshot
            {
                User = Find(RateLimitBucket.User).Snapshot(),
                Application = Find(RateLimitBucket.Application).Snapshot(),
                Post = Find(RateLimitBucket.Post).Snapshot(),
                ObservedAt = observed,
            };
        }
    }

    /// <summary>Takes what an attempt costs, or says what it lacks.</summary>
    internal RateLimitOutcome Reserve(CreditCost cost)
    {
        RateLimitOutcome outcome;
        List<RateLimitLow>? lows;
        lock (gate)
        {
            // Who waits comes first.
            DateTimeOffset now = Advance(time.GetUtcNow());
            Serve(now);
            outcome = Mode != RateLimitMode.Observe && FindLacking(cost, now) is { } lacking
                ? new RateLimitOutcome(null, Lack(lacking, cost, now))
                : new RateLimitOutcome(Take(cost, now), null);
            lows = TakeLows();
        }

        alarm.Tell(lows);
        return outcome;
    }

    /// <summary>
    /// Waits for what an attempt costs, where the mode is to wait. It ends at once where the credits are there, or come too late.
    /// </summary>
    /// <param name="cost">What the attempt costs.</param>
    /// <param name="patience">How long it waits at most.</param>
    internal RateLimitWaiter Wait(CreditCost cost, TimeSpan patience)
    {
        DateTimeOffset now = time.GetUtcNow();
        var waiter = new RateLimitWaiter(cost, now + patience);
        Change(_ => waiters.AddLast(waiter));
        return waiter;
    }

    /// <summary>Ends a wait that its caller has given up; what was reserved meanwhile goes back.</summary>
    internal void Leave(RateLimitWaiter waiter) => Change(_ =>
    {
        if (!waiters.Remove(waiter) && waiter.Outcome.Result.Reservation is { } reservation)
            End(reservation, static (bucket, hold) => bucket.GiveBack(hold));
    });

    /// <summary>An attempt was answered, with or without limits.</summary>
    internal void Answer(RateLimitReservation reservation, RateLimitSnapshot? told)
    {
        // Every call comes here, so without the delegates that the other changes take.
        List<RateLimitLow>? lows;
        lock (gate)
        {
            DateTimeOffset now = Advance(time.GetUtcNow());
            if (told is not null)
                observedAt = told.ObservedAt > observedAt ? told.ObservedAt : observedAt ?? told.ObservedAt;
            for (int i = 0; i < buckets.Length; i++)
                buckets[i].Answer(reservation.Holds[i], told?[buckets[i].Name], now);
            Serve(now);
            lows = TakeLows();
        }

        alarm.Tell(lows);
    }

    /// <summary>An attempt surely did not reach the server.</summary>
    internal void GiveBack(RateLimitReservation reservation) =>
        Change(_ => End(reservation, static (bucket, hold) => bucket.GiveBack(hold)));

    /// <summary>An attempt failed, and the server may have counted it.</summary>
    internal void Abandon(RateLimitReservation reservation) =>
        Change(now => End(reservation, (bucket, hold) => bucket.Abandon(hold, now)));

    private void Wake() => Change(static _ => { });

    private void Change(Action<DateTimeOffset> change)
    {
        List<RateLimitLow>? lows;
        lock (gate)
        {
            DateTimeOffset now = Advance(time.GetUtcNow());
            change(now);
            Serve(now);
            lows = TakeLows();
        }

        alarm.Tell(lows);
    }

    private DateTimeOffset Advance(DateTimeOffset now)
    {
        foreach (CreditBucket bucket in buckets)
            bucket.Advance(now);

        return now;
    }

    /// <summary>Ends the waits that can end, first come first served, and sets the timer for the others.</summary>
    private void Serve(DateTimeOffset now)
    {
        DateTimeOffset? wakesAt = null;
        LinkedListNode<RateLimitWaiter>? next;
        for (LinkedListNode<RateLimitWaiter>? node = waiters.First; node is not null; node = next)
        {
            next = node.Next;
            RateLimitWaiter waiter = node.Value;
            CreditBucket? lacking = FindLacking(waiter.Cost, now);
            if (lacking is not null && lacking.OpensAt <= waiter.Deadline)
            {
                wakesAt = lacking.OpensAt < wakesAt ? lacking.OpensAt : wakesAt ?? lacking.OpensAt;
                continue;
            }

            waiters.Remove(node);
            waiter.End(lacking is null
                ? new RateLimitOutcome(Take(waiter.Cost, now), null)
                : new RateLimitOutcome(null, Lack(lacking, waiter.Cost, now)));
        }

        if (wakesAt is { } moment)
        {
            var sleep = new TimeSpan(Math.Clamp((moment - now).Ticks, ShortestSleep.Ticks, LongestSleep.Ticks));
            timer!.Change(sleep, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>The bucket that holds too little for an attempt, of several the one that opens last; null where none does.</summary>
    private CreditBucket? FindLacking(CreditCost cost, DateTimeOffset now)
    {
        CreditBucket? lacking = null;
        foreach (CreditBucket bucket in buckets)
        {
            if (bucket.Lacks(cost[bucket.Name], now) && !(bucket.OpensAt <= lacking?.OpensAt))
                lacking = bucket;
        }

        return lacking;
    }

    private static RateLimitLack Lack(CreditBucket lacking, CreditCost cost, DateTimeOffset now) => new(
        lacking.Name, cost[lacking.Name], lacking.Remaining ?? 0, lacking.OpensAt, lacking.OpensAt - now);

    private RateLimitReservation Take(CreditCost cost, DateTimeOffset now)
    {
        var holds = new CreditHold[buckets.Length];
        for (int i = 0; i < holds.Length; i++)
            holds[i] = buckets[i].Take(cost[buckets[i].Name], now);

        return new RateLimitReservation(holds);
    }

    private void End(RateLimitReservation reservation, Action<CreditBucket, CreditHold> end)
    {
        for (int i = 0; i < buckets.Length; i++)
            end(buckets[i], reservation.Holds[i]);
    }

    private List<RateLimitLow>? TakeLows()
    {
        List<RateLimitLow>? lows = null;
        foreach (CreditBucket bucket in buckets)
        {
            if (bucket.TakeLow() is { } low)
                (lows ??= []).Add(low);
        }

        return lows;
    }

    private CreditBucket Find(RateLimitBucket name) => Array.Find(buckets, bucket => bucket.Name == name)!;
}
