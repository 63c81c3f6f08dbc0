namespace ImgurGen;

/// <summary>How a list is enumerated. It is immutable, since each enumeration of the same list starts from it.</summary>
internal sealed record PagePlan<T>
{
    /// <summary>Asks for the page of a number.</summary>
    internal required Func<long, CancellationToken, Task<ApiResponse<IReadOnlyList<T>>>> Fetch { get; init; }

    internal required long FirstPage { get; init; }

    /// <summary>The last page that may be asked for.</summary>
    internal long LastPage { get; init; } = long.MaxValue;

    /// <summary>How many items are given at most.</summary>
    internal long ItemLimit { get; init; } = long.MaxValue;

    /// <summary>Whether the next page is asked for while the caller works on the present one.</summary>
    internal bool Prefetches { get; init; }

    /// <summary>Each makes the test of one enumeration: which items it has not seen yet.</summary>
    internal IReadOnlyList<Func<Predicate<T>>> Tests { get; init; } = [];

    /// <summary>Ends every enumeration.</summary>
    internal CancellationToken Cancellation { get; init; }
}
