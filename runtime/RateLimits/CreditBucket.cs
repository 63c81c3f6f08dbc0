namespace ImgurGen;

/// <summary>
/// One bucket as this client can know it: what the server last told, less what has been sent since. Not thread-safe.
/// <para>
/// A report tells what was left when the server counted its call. Missing in it can be only calls that overlapped that call: whatever
/// ended before it was sent is counted. So the balance, after all that has been sent by now, lies between the report less those calls and
/// the report. A balance within these bounds stands; one outside moves to the nearer bound. With no traffic but ours a right balance
/// therefore stays right, in whichever order reports arrive; that of others lowers it, and a refill raises it.
/// </para>
/// </summary>
internal sealed class CreditBucket(RateLimitBucket name, double lowThreshold)
{
    // The user's and the POST bucket are documented by the hour; the application's by the day, but a question an hour does no harm.
    private static readonly TimeSpan AssumedWindow = TimeSpan.FromHours(1);

    // The longest window that is documented: a reset that was told for later is not believed blindly.
    private static readonly TimeSpan LongestWindow = TimeSpan.FromDays(1);

    // Between questions whether a bucket has refilled that should have by now.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // By then the server has counted a call whose answer nobody waited for, or never will.
    private static readonly TimeSpan SettleTime = TimeSpan.FromMinutes(1);

    private readonly Queue<(DateTimeOffset SettlesAt, CreditHold Hold)> abandoned = new();

    private long? limit;
    private long? balance;
    private DateTimeOffset? resetsAt;
    private bool refillsAtReset;
    private DateTimeOffset probesAt;

    private long sent;
    private long done;
    private long inFlight;
    private long lastTicket;
    private long lastTicketAtRise;

    private long? lowestReport;
    private long unreported;
    private bool isLowTold;

    internal RateLimitBucket Name { get; } = name;

    /// <summary>When a call that the bucket cannot pay for may be sent: it is full again by then, or it is time to ask.</summary>
    internal DateTimeOffset OpensAt => probesAt;

    /// <summary>What is left, less what calls in flight have reserved, or null where it is not known.</summary>
    internal long? Remaining => balance is { } left ? Math.Max(left, 0) : null;

    /// <summary>Lets time do its work. All else expects that it has been called for the same moment.</summary>
    internal void Advance(DateTimeOffset now)
    {
        // Times that are too far away were reckoned before the clock was set back.
        if (probesAt - now > LongestWindow)
            probesAt = now + LongestWindow;
        while (abandoned.TryPeek(out (DateTimeOffset SettlesAt, CreditHold Hold) call)
            && (call.SettlesAt <= now || call.SettlesAt - now > SettleTime))
        {
            abandoned.Dequeue();
            End(call.Hold, isReported: false);
        }

        if (refillsAtReset && resetsAt <= now)
            Refill(now);
    }

    /// <summary>
    /// Whether too little is left for a call. One that costs more than a full bucket holds is left to the server once the bucket is full.
    /// </summary>
    internal bool Lacks(long cost, DateTimeOffset now) => cost > 0 && IsShort(cost) && now < probesAt;

    internal CreditHold Take(long cost, DateTimeOffset now)
    {
        bool isProbe = cost > 0 && IsShort(cost);
        if (isProbe)
            probesAt = now + Pause;

        sent += cost;
        balance -= cost;
        inFlight++;
        return new CreditHold(cost, done, ++lastTicket, isProbe);
    }

    internal void Answer(in CreditHold hold, RateLimit? told, DateTimeOffset now)
    {
        limit = told?.Limit ?? limit;
        bool isNews = hold.Ticket > lastTicketAtRise;
        if (told?.Remaining is { } remaining)
            isNews = Learn(hold, remaining, isNews);
        else if (hold.IsProbe)
            probesAt = now + AssumedWindow;

        if (told is not null && isNews)
            LearnReset(told.ResetsAt, now);
        End(hold, told?.Remaining is not null);
    }

    /// <summary>The server never saw the call.</summary>
    internal void GiveBack(in CreditHold hold)
    {
        sent -= hold.Cost;
        balance += hold.Cost;
        inFlight--;
        Settle();
    }

    /// <summary>Nobody will learn what became of the call: the server may count it, at once or later.</summary>
    internal void Abandon(in CreditHold hold, DateTimeOffset now) => abandoned.Enqueue((now + SettleTime, hold));

    /// <summary>What is known, or null where nothing is.</summary>
    internal RateLimit? Snapshot() => limit is null && balance is null && resetsAt is null
        ? null
        : new RateLimit { Limit = limit, Remaining = Remaining, ResetsAt = resetsAt };

    /// <summary>That the bucket has run low, once until it has refilled.</summary>
    internal RateLimitLow? TakeLow()
    {
        if (isLowTold || limit is not > 0 || !(balance <= limit * lowThreshold))
            return null;

        isLowTold = true;
        return new RateLimitLow(Name, Math.Max(balance.Value, 0), limit.Value, resetsAt);
    }

    // Where the server tells a limit of nothing, not even a full bucket pays for a call.
    private bool IsShort(long cost) => balance < Math.Min(cost, Math.Max(limit ?? cost, 1));

    /// <summary>Takes a report; whether it is news of the window that the balance is about.</summary>
    private bool Learn(in CreditHold hold, long remaining, bool isNews)
    {
        lowestReport = Math.Min(lowestReport ?? remaining, remaining);
        long least = remaining - (sent - hold.DoneBefore - hold.Cost);
        if (balance is null ? isNews : least > balance)
        {
            Raise(least);
            return true;
        }

        // What a call tells that was sent before the balance rose may be of the window before.
        if (isNews && remaining < balance)
            balance = remaining;
        return isNews;
    }

    private void LearnReset(DateTimeOffset? told, DateTimeOffset now)
    {
        if (told is null)
        {
            if (!refillsAtReset)
                probesAt = now + AssumedWindow;
            return;
        }

        // A reset that has passed is no promise: clocks differ, and a server tells -2. So one call asks, and not all at once.
        resetsAt = told;
        refillsAtReset = told > now;
        probesAt = !refillsAtReset ? now + Pause : told - now > LongestWindow ? now + LongestWindow : told.Value;
    }

    // In which window calls in flight are counted is not known: the balance bears them until they tell.
    private void Refill(DateTimeOffset now)
    {
        balance = limit - (sent - done);
        lastTicketAtRise = lastTicket;
        resetsAt = null;
        refillsAtReset = false;
        probesAt = now + AssumedWindow;
        isLowTold = false;
    }

    private void End(in CreditHold hold, bool isReported)
    {
        done += hold.Cost;
        inFlight--;
        if (!isReported)
            unreported += hold.Cost;
        Settle();
    }

    /// <summary>
    /// When nothing is in flight, the lowest report is that of the call which the server counted last, unless calls that told nothing came
    /// after it. A balance below that took calls for missing that were counted.
    /// </summary>
    private void Settle()
    {
        if (inFlight > 0)
            return;

        if (lowestReport - unreported is { } least && least > balance)
            Raise(least);
        lowestReport = null;
        unreported = 0;
    }

    private void Raise(long value)
    {
        balance = value;
        lastTicketAtRise = lastTicket;

        // Corrections raise it a little; once it is halfway up from where it is low, it has refilled.
        if (value > limit * (1 + lowThreshold) / 2)
            isLowTold = false;
    }
}
