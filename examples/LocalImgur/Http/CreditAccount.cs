namespace LocalImgur.Http;

/// <summary>The three allowances: credits of the user (an hour), credits of the application (a day), POST requests (an hour).</summary>
internal sealed class CreditAccount(LocalImgurOptions options)
{
    private readonly Lock gate = new();
    private readonly Allowance user = new(options.UserCredits, TimeSpan.FromHours(1), options.TimeProvider);
    private readonly Allowance application = new(options.ApplicationCredits, TimeSpan.FromDays(1), options.TimeProvider);
    private readonly Allowance posts = new(options.PostLimit, TimeSpan.FromHours(1), options.TimeProvider);

    /// <summary>
    /// Takes <paramref name="cost"/> credits and, for a POST, one request. False, and nothing is taken, when any is short.
    /// </summary>
    public bool TrySpend(long cost, bool isPost)
    {
        lock (gate)
        {
            if (!user.Covers(cost) || !application.Covers(cost) || (isPost && !posts.Covers(1)))
                return false;
            user.Take(cost);
            application.Take(cost);
            if (isPost)
                posts.Take(1);
            return true;
        }
    }

    public CreditState State()
    {
        lock (gate)
        {
            return new CreditState(
                user.Limit, user.Remaining, user.Reset.ToUnixTimeSeconds(),
                application.Limit, application.Remaining,
                posts.Limit, posts.Remaining, (long)Math.Ceiling((posts.Reset - options.TimeProvider.GetUtcNow()).TotalSeconds));
        }
    }

    private sealed class Allowance(long limit, TimeSpan period, TimeProvider time)
    {
        private DateTimeOffset reset = time.GetUtcNow() + period;
        private long remaining = limit;

        public long Limit { get; } = limit;

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

        private void Renew()
        {
            if (time.GetUtcNow() < reset)
                return;
            reset = time.GetUtcNow() + period;
            remaining = Limit;
        }
    }
}
