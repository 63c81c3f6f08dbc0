namespace ImgurGen;

/// <summary>One page of a list.</summary>
/// <param name="number">The page's number, as the API counts.</param>
/// <param name="response">The answer that brought it.</param>
/// <typeparam name="T">The type of an item.</typeparam>
public sealed class Page<T>(long number, ApiResponse<IReadOnlyList<T>> response)
{
    /// <summary>The page's number, as the API counts: from 0 or from 1.</summary>
    public long Number { get; } = number;

    /// <summary>The answer that brought the page, with its headers and rate limits.</summary>
    public ApiResponse<IReadOnlyList<T>> Response { get; } = response ?? throw new ArgumentNullException(nameof(response));

    /// <summary>The page's items, in the server's order; at least one.</summary>
    public IReadOnlyList<T> Items => Response.Payload;
}
