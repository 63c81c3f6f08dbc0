namespace ImgurGen;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
public sealed class Page<T>
{
    /// <summary>Makes a page of all that an answer brought.</summary>
    /// <param name="number">The page's number, as the API counts.</param>
    /// <param name="response">The answer that brought it.</param>
    public Page(long number, ApiResponse<IReadOnlyList<T>> response)
    {
        ArgumentNullException.ThrowIfNull(response);
        Number = number;
        Response = response;
        Items = response.Payload;
    }

    internal Page(long number, ApiResponse<IReadOnlyList<T>> response, IReadOnlyList<T> items)
    {
        Number = number;
        Response = response;
        Items = items;
    }

    /// <summary>The page's number, as the API counts: from 0 or from 1.</summary>
    public long Number { get; }

    /// <summary>
    /// The answer that brought the page, with its headers and rate limits. Its payload is the page as the server sent it: nothing is dropped
    /// from it, and nothing cut off.
    /// </summary>
    public ApiResponse<IReadOnlyList<T>> Response { get; }

    /// <summary>
    /// The items of the page, in the server's order; at least one. They are what
    /// <see cref="PagedResults{T}.WithoutDuplicates{TKey}(Func{T, TKey})"/> and <see cref="PagedResults{T}.Limit(long)"/> leave of the
    /// answer's payload, and otherwise all of it.
    /// </summary>
    public IReadOnlyList<T> Items { get; }
}
