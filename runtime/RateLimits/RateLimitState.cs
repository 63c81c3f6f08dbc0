namespace ImgurGen;

/// <summary>The newest rate limits that a client has seen. It lives as long as the client, and many calls tell it at once.</summary>
internal sealed class RateLimitState
{
    private RateLimitSnapshot? newest;

    internal RateLimitSnapshot? Newest => Volatile.Read(ref newest);

    internal void Observe(RateLimitSnapshot seen)
    {
        RateLimitSnapshot? older;
        do
        {
            older = Volatile.Read(ref newest);
        }
        while (Interlocked.CompareExchange(ref newest, seen.Over(older), older) != older);
    }
}
