using System.Runtime.CompilerServices;

namespace ImgurGen;

/// <summary>
/// All items of a list that an API gives page by page. Each page is asked for when the loop gets there. The list ends at an empty page
/// (or null in its place), or at one that repeats the page before it: some servers answer so for ever. Each enumeration asks anew.
/// </summary>
/// <typeparam name="T">The type of an item.</typeparam>
public sealed class PagedResults<T> : IAsyncEnumerable<T>
{
    private readonly Func<long, CancellationToken, Task<ApiResponse<IReadOnlyList<T>>>> fetchPage;
    private readonly long first;
    private readonly CancellationToken cancellation;

    /// <summary>Makes the list.</summary>
    /// <param name="fetch">Asks for the page of a number.</param>
    /// <param name="firstPage">The number of the first page.</param>
    /// <param name="cancellationToken">Ends every enumeration; <c>WithCancellation</c> can add another for one of them.</param>
    public PagedResults(
        Func<long, CancellationToken, Task<ApiResponse<IReadOnlyList<T>>>> fetch,
        long firstPage,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fetch);
        fetchPage = fetch;
        first = firstPage;
        cancellation = cancellationToken;
    }

    /// <summary>The same list as whole pages.</summary>
    public IAsyncEnumerable<Page<T>> Pages() => EnumeratePagesAsync();

    /// <inheritdoc/>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        EnumerateItemsAsync(cancellationToken).GetAsyncEnumerator(CancellationToken.None);

    private async IAsyncEnumerable<T> EnumerateItemsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (Page<T> page in EnumeratePagesAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (T item in page.Items)
                yield return item;
        }
    }

    private async IAsyncEnumerable<Page<T>> EnumeratePagesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using CancellationTokenSource? both = cancellation.CanBeCanceled && cancellationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(cancellation, cancellationToken)
            : null;
        CancellationToken token = both?.Token ?? (cancellation.CanBeCanceled ? cancellation : cancellationToken);

        ApiResponse<IReadOnlyList<T>>? previous = null;
        for (long number = first; ; number++)
        {
            ApiResponse<IReadOnlyList<T>> response = await fetchPage(number, token).ConfigureAwait(false);
            if (response.Payload is not { Count: > 0 } || (previous is not null && IsSame(previous, response)))
                yield break;

            previous = response;
            yield return new Page<T>(number, response);
        }
    }

    // Models have no equality of their own, so that the bytes they were read from are compared, where they are known.
    private static bool IsSame(ApiResponse<IReadOnlyList<T>> previous, ApiResponse<IReadOnlyList<T>> current) =>
        previous.Fingerprint is { } left && current.Fingerprint is { } right
            ? left == right
            : previous.Payload.SequenceEqual(current.Payload);
}
