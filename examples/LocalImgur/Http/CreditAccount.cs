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
    /// <param name="cost">The credits.</param>
    /// <param name="isPost">Whether it is a POST.</param>
    /// <param name="state">What is left, before anybody else takes of it: no two calls that were paid for see the same.</param>
    public bool TrySpend(long cost, bool isPost, out CreditState state)
    {
        lock (gate)
        {
            bool covered = user.Covers(cost) && application.Covers(cost) && (!isPost || posts.Covers(1));
            if (covered)
            {
                user.Take(cost);
                application.Take(cost);
                posts.Take(isPost ? 1 : 0);
            }

            state = Read();
            return covered;
        }
    }

    public CreditState State()
    {
        lock (gate)
            return Read();
    }

    /// <summary>Sets what is left of each allowance that is not null.</summary>
    public void Set(long? userLeft, long? applicationLeft, long? postsLeft)
    {
        (Allowance Allowance, long? Left)[] changes = [(user, userLeft), (application, applicationLeft), (posts, postsLeft)];
        foreach ((_, long? left) in changes)
            ArgumentOutOfRangeException.ThrowIfNegative(left ?? 0);

        lock (gate)
        {
            foreach ((Allowance allowance, long? left) in changes.Where(static change => change.Left is not null))
                allowance.Set(left!.Value);
        }
    }

    private CreditState Read() => new(
        new LimitState(user.Limit, user.Remaining, user.Reset),
        new LimitState(application.Limit, application.Remaining, application.Reset),
        new LimitState(posts.Limit, posts.Remaining, posts.Reset),
        options.TimeProvider.GetUtcNow());
}
