namespace LocalImgur.Http;

/// <summary>What may be spent within a period that starts anew when it is over. Not safe for several threads: its owner locks.</summary>
internal sealed class Allowance(long limit, TimeSpan period, TimeProvider time)
{
    private DateTimeOffset reset = time.GetUtcNow() + period;
    private long remaining = limit;

    public long Limit { get; private set; } = limit;

    public long Remaining
    {
        get
        {
            Renew();
            return remaining;
        }
    }

    public DateTimeOffset Reset
    {
        get
        {
            Renew();
            return reset;
        }
    }

    public bool Covers(long cost) => Remaining >= cost;

    public void Take(long cost) => remaining -= cost;

    /// <summary>Sets what is left of this period, and a limit that is lower with it.</summary>
    public void Set(long left)
    {
        Renew();
        remaining = left;
        Limit = Math.Max(Limit, left);
    }

    private void Renew()
    {
        if (time.GetUtcNow() < reset)
            return;
        reset = time.GetUtcNow() + period;
        remaining = Limit;
    }
}
