namespace ImgurGen;

/// <summary>
/// Asks for the pages of one enumeration, one after the other, and knows which is the last. At most one request is under way; disposing
/// cancels it and waits until it has ended, so that nothing outlives the enumeration.
/// </summary>
internal sealed class PageReader<T>(PagePlan<T> plan, CancellationToken enumeration) : IAsyncDisposable
{
    // Nobody can cancel most enumerations: then no call need listen.
    private readonly CancellationTokenSource? cancellation =
        plan.Prefetches || plan.Cancellation.CanBeCanceled || enumeration.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(plan.Cancellation, enumeration)
            : null;

    private readonly PageSelection<T> selection = new(plan);
    private Task<ApiResponse<IReadOnlyList<T>>>? ahead;
    private ApiResponse<IReadOnlyList<T>>? previous;
    private long? next = plan.FirstPage <= plan.LastPage ? plan.FirstPage : null;

    public async ValueTask DisposeAsync()
    {
        if (ahead is not null)
        {
            if (cancellation is not null)
                await cancellation.CancelAsync().ConfigureAwait(false);

            // Nobody wants this page any more, so that nobody is to hear how it failed.
            await ((Task)ahead).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        cancellation?.Dispose();
    }

    private CancellationToken Token => cancellation?.Token ?? CancellationToken.None;

    /// <summary>The next page of which something is given, or null after the last.</summary>
    internal async ValueTask<Page<T>?> NextAsync()
    {
        while (next is { } number && !selection.IsComplete)
        {
            ApiResponse<IReadOnlyList<T>> response;
            try
            {
                ThrowIfCancelled(null);
                ahead ??= plan.Fetch(number, Token);
                response = await ahead.ConfigureAwait(false);
                ahead = null;
            }
            catch (OperationCanceledException exception)
            {
                // The token inside is a linked one, which the caller does not know.
                ThrowIfCancelled(exception);
                throw;
            }

            if (response.Payload is not { Count: > 0 } || (previous is not null && IsSame(previous, response)))
                break;

            previous = response;
            next = number < plan.LastPage ? number + 1 : null;
            IReadOnlyList<T> items = selection.Take(response.Payload);
            if (plan.Prefetches && !selection.IsComplete)
                Prefetch();
            if (items.Count > 0)
                return new Page<T>(number, response, items);
        }

        next = null;
        return null;
    }

    /// <summary>Asks for the next page already; what comes of it, an error too, waits until the enumeration gets there.</summary>
    private void Prefetch()
    {
        if (next is { } number)
            ahead ??= FetchAsync(number);
    }

    // A method of its own, so that what is thrown before the first await is kept in the task too.
    private async Task<ApiResponse<IReadOnlyList<T>>> FetchAsync(long number) =>
        await plan.Fetch(number, Token).ConfigureAwait(false);

    private void ThrowIfCancelled(OperationCanceledException? cause)
    {
        CancellationToken token = enumeration.IsCancellationRequested ? enumeration : plan.Cancellation;
        if (token.IsCancellationRequested)
            throw new OperationCanceledException(cause?.Message ?? "The enumeration of the pages was cancelled.", cause, token);
    }

    // Models have no equality of their own, so that the bytes they were read from are compared, where they are known.
    private static bool IsSame(ApiResponse<IReadOnlyList<T>> previous, ApiResponse<IReadOnlyList<T>> current) =>
        previous.Fingerprint is { } left && current.Fingerprint is { } right
            ? left == right
            : previous.Payload.SequenceEqual(current.Payload);
}
