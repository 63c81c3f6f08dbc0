namespace ImgurGen.Runtime.Tests.RateLimits;

/// <summary>
/// One bucket on both sides of a network that keeps no order: a server that counts, a client that reserves, and calls on their way. The
/// generator of random numbers decides what happens next.
/// </summary>
internal sealed class SimulatedBucket(int seed, long limit)
{
    private readonly Random random = new(seed);
    private readonly long full = limit;
    private readonly List<CreditHold> underWay = [];
    private readonly List<(CreditHold Hold, long Report)> answers = [];

    public CreditBucket Bucket { get; } = new(RateLimitBucket.User, 0.1);

    public DateTimeOffset Now { get; set; } = new(2025, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public DateTimeOffset? ResetsAt { get; set; }

    /// <summary>What the server has left, which the client never sees but in reports.</summary>
    public long ServerRemaining { get; set; } = limit;

    public long Accepted { get; private set; }

    public long Refused { get; private set; }

    public long CostInFlight => underWay.Sum(static hold => hold.Cost) + answers.Sum(static answer => answer.Hold.Cost);

    /// <summary>What is left once the server has counted everything that was sent.</summary>
    public long TrueBalance => ServerRemaining - underWay.Sum(static hold => hold.Cost);

    public bool TrySend(long cost)
    {
        Bucket.Advance(Now);
        if (Bucket.Lacks(cost, Now))
            return false;

        underWay.Add(Bucket.Take(cost, Now));
        return true;
    }

    /// <summary>The server counts one of the calls that are under way, or has too little left and does not.</summary>
    public void Count()
    {
        if (underWay.Count == 0)
            return;

        CreditHold hold = Draw(underWay);
        if (hold.Cost <= ServerRemaining)
        {
            ServerRemaining -= hold.Cost;
            Accepted += hold.Cost;
        }
        else
        {
            Refused += hold.Cost;
        }

        answers.Add((hold, ServerRemaining));
    }

    /// <summary>One of the answers arrives.</summary>
    public void Answer(bool withHeaders = true)
    {
        if (answers.Count == 0)
            return;

        (CreditHold hold, long report) = Draw(answers);
        Bucket.Advance(Now);
        Bucket.Answer(hold, withHeaders ? new RateLimit { Limit = full, Remaining = report, ResetsAt = ResetsAt } : null, Now);
    }

    /// <summary>A connection is not made.</summary>
    public void FailToConnect()
    {
        if (underWay.Count > 0)
            Bucket.GiveBack(Draw(underWay));
    }

    /// <summary>A caller gives up; the server counts the call all the same.</summary>
    public void Abandon()
    {
        if (underWay.Count == 0)
            return;

        Count();
        Bucket.Abandon(answers[^1].Hold, Now);
        answers.RemoveAt(answers.Count - 1);
    }

    public void Drain()
    {
        while (underWay.Count > 0)
            Count();
        while (answers.Count > 0)
            Answer();
    }

    public int Next(int bound) => random.Next(bound);

    private T Draw<T>(List<T> list)
    {
        int index = random.Next(list.Count);
        T drawn = list[index];
        list.RemoveAt(index);
        return drawn;
    }
}
