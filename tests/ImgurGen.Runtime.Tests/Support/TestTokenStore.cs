namespace ImgurGen.Runtime.Tests.Support;

/// <summary>A store in memory that counts, and that fails when it is told to.</summary>
public sealed class TestTokenStore(OAuthTokens? tokens) : ITokenStore
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private int reads;
    private int updates;

    public OAuthTokens? Stored { get; set; } = tokens;

    /// <summary>What storing throws, if anything.</summary>
    public Exception? Failure { get; set; }

    public int Reads => reads;

    public int Updates => updates;

    public ValueTask<OAuthTokens?> ReadAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref reads);
        return new ValueTask<OAuthTokens?>(Stored);
    }

    public async ValueTask<OAuthTokens?> UpdateAsync(
        Func<OAuthTokens?, CancellationToken, ValueTask<OAuthTokens?>> update, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref updates);
        await turn.WaitAsync(cancellationToken);
        try
        {
            OAuthTokens? updated = await update(Stored, cancellationToken);
            if (Failure is not null)
                throw Failure;
            Stored = updated;
            return updated;
        }
        finally
        {
            turn.Release();
        }
    }
}
