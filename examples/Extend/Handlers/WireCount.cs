namespace Extend.Handlers;

/// <summary>What went over the wire.</summary>
internal sealed class WireCount
{
    private int requests;
    private long bytes;

    public int Requests => requests;

    /// <summary>The bytes of all bodies whose length was known beforehand.</summary>
    public long SentBytes => bytes;

    public void Add(long sentBytes)
    {
        Interlocked.Increment(ref requests);
        Interlocked.Add(ref bytes, sentBytes);
    }
}
