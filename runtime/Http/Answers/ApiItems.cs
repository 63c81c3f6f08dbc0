namespace ImgurGen;

/// <summary>
/// The items of an answer, read as they arrive: server-sent events, JSON lines. They can be enumerated once, which disposes of the answer at
/// its end; who does not enumerate them disposes of them. <see cref="ApiClientOptions.Timeout"/> ends where the answer begins.
/// </summary>
/// <typeparam name="T">The type of an item.</typeparam>
public sealed class ApiItems<T> : IAsyncEnumerable<T>, IAsyncDisposable, IDisposable
{
    private readonly ItemBody body;
    private readonly Func<CancellationToken, IAsyncEnumerable<T>> items;
    private readonly ItemFaults faults;
    private int isTaken;

    internal ApiItems(ItemBody answer, Func<CancellationToken, IAsyncEnumerable<T>> reading, ItemFaults failures)
    {
        body = answer;
        items = reading;
        faults = failures;
    }

    /// <summary>Reads the items. The enumerator throws <see cref="ApiConnectionException"/> where the answer breaks off, and
    /// <see cref="ApiResponseFormatException"/> where an item is not what the API's document promises.</summary>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="InvalidOperationException">The items were enumerated before.</exception>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Interlocked.Exchange(ref isTaken, 1) == 0
            ? Read(cancellationToken)
            : throw new InvalidOperationException("The items of an answer can be enumerated once: call the operation again.");

    /// <summary>Ends the answer, read to its end or not.</summary>
    public void Dispose() => body.Dispose();

    /// <summary>Ends the answer, read to its end or not.</summary>
    public ValueTask DisposeAsync() => body.DisposeAsync();

    private async IAsyncEnumerator<T> Read(CancellationToken cancellationToken)
    {
        await using (body.ConfigureAwait(false))
        {
            IAsyncEnumerator<T> inner = items(cancellationToken).GetAsyncEnumerator(cancellationToken);
            await using (inner.ConfigureAwait(false))
            {
                while (await MoveAsync(inner, cancellationToken).ConfigureAwait(false))
                    yield return inner.Current;
            }
        }
    }

    private async ValueTask<bool> MoveAsync(IAsyncEnumerator<T> inner, CancellationToken cancellationToken)
    {
        try
        {
            return await inner.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && faults.Translate(exception, body) is var failure && failure != exception)
        {
            throw failure;
        }
    }
}
