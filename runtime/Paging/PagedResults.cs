using System.Runtime.CompilerServices;

namespace ImgurGen;

/// <summary>
/// All items of a list that an API gives page by page. Each page is asked for when the loop gets there. The list ends at an empty page
/// (or null in its place), at one that repeats the page before it (some servers answer so for ever), or at the last that the API's document
/// allows. Each enumeration asks anew.
/// </summary>
/// <remarks>
/// <see cref="Limit"/>, <see cref="Prefetch"/> and <see cref="WithoutDuplicates"/> make another list of this one, each a setting of
/// its own: said in any order they mean the same.
/// </remarks>
/// <typeparam name="T">The type of an item.</typeparam>
public sealed class PagedResults<T> : IAsyncEnumerable<T>
{
    private readonly PagePlan<T> plan;

    /// <summary>Makes the list.</summary>
    /// <param name="fetch">Asks for the page of a number.</param>
    /// <param name="firstPage">The number of the first page.</param>
    /// <param name="cancellationToken">Ends every enumeration; <c>WithCancellation</c> can add another for one of them.</param>
    public PagedResults(
        Func<long, CancellationToken, Task<ApiResponse<IReadOnlyList<T>>>> fetch,
        long firstPage,
        CancellationToken cancellationToken = default)
        : this(fetch, firstPage, long.MaxValue, cancellationToken)
    {
    }

    /// <summary>Makes a list of which the API gives no page beyond some number.</summary>
    /// <param name="fetch">Asks for the page of a number.</param>
    /// <param name="firstPage">The number of the first page.</param>
    /// <param name="lastPage">
    /// The greatest number of a page that is asked for; where it is less than that of the first page, the list is empty. Source: the
    /// <c>maximum</c> of the parameter that counts pages.
    /// </param>
    /// <param name="cancellationToken">Ends every enumeration; <c>WithCancellation</c> can add another for one of them.</param>
    public PagedResults(
        Func<long, CancellationToken, Task<ApiResponse<IReadOnlyList<T>>>> fetch,
        long firstPage,
        long lastPage,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fetch);
        plan = new PagePlan<T> { Fetch = fetch, FirstPage = firstPage, LastPage = lastPage, Cancellation = cancellationToken };
    }

    private PagedResults(PagePlan<T> changed) => plan = changed;

    /// <summary>
    /// The first items of this list alone. No other page is asked for once there are as many. Items that
    /// <see cref="WithoutDuplicates"/> drops do not count. Of two limits the smaller holds.
    /// </summary>
    /// <param name="items">How many items at most; 0 asks for nothing at all.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public PagedResults<T> Limit(long items)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(items);
        return new PagedResults<T>(plan with { ItemLimit = Math.Min(plan.ItemLimit, items) });
    }

    /// <summary>
    /// This list, asking for the next page while the loop works on the present one; never more than one ahead. An error of that page
    /// appears when the loop gets there. Leaving the loop early cancels what was asked ahead, which may have cost credits.
    /// </summary>
    public PagedResults<T> Prefetch() => new(plan with { Prefetches = true });

    /// <summary>
    /// This list without the items that the same enumeration has had before: lists shift while one reads them, so that the end of one
    /// page comes again at the beginning of the next. Keys of all items are kept until the enumeration ends.
    /// </summary>
    /// <param name="key">What tells an item from others, its id for one. An item whose key is null is never dropped.</param>
    /// <typeparam name="TKey">The type of the key, compared by its default equality.</typeparam>
    public PagedResults<T> WithoutDuplicates<TKey>(Func<T, TKey> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new PagedResults<T>(plan with { Tests = [.. plan.Tests, NewTest] });

        Predicate<T> NewTest()
        {
            HashSet<TKey> seen = [];
            return item => key(item) is not { } own || seen.Add(own);
        }
    }

    /// <summary>The same list as whole pages; one of which nothing remains is left out.</summary>
    public IAsyncEnumerable<Page<T>> Pages() => EnumeratePagesAsync();

    /// <inheritdoc/>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        EnumerateItemsAsync(cancellationToken).GetAsyncEnumerator(CancellationToken.None);

    // Each asks the reader itself: one enumeration inside of the other would wait for every page twice.
    private async IAsyncEnumerable<T> EnumerateItemsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var reader = new PageReader<T>(plan, cancellationToken);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.NextAsync().ConfigureAwait(false) is { } page)
            {
                foreach (T item in page.Items)
                    yield return item;
            }
        }
    }

    private async IAsyncEnumerable<Page<T>> EnumeratePagesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var reader = new PageReader<T>(plan, cancellationToken);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.NextAsync().ConfigureAwait(false) is { } page)
                yield return page;
        }
    }
}
