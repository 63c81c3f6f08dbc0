namespace ImgurGen;

/// <summary>Decides in one enumeration which items of its pages are given: none that a test refuses, and none beyond the limit.</summary>
internal sealed class PageSelection<T>(PagePlan<T> plan)
{
    private readonly Predicate<T>[] tests = [.. plan.Tests.Select(static test => test())];
    private long remaining = plan.ItemLimit;

    /// <summary>Whether as many items as allowed are given, so that no other page is needed.</summary>
    internal bool IsComplete => remaining == 0;

    internal IReadOnlyList<T> Take(IReadOnlyList<T> items)
    {
        if (tests.Length == 0 && items.Count <= remaining)
        {
            remaining -= items.Count;
            return items;
        }

        List<T> taken = [];
        foreach (T item in items)
        {
            if (remaining == 0)
                break;
            if (!Passes(item))
                continue;

            taken.Add(item);
            remaining--;
        }

        return taken;
    }

    // Every test is asked, even after one has refused: each remembers all that it was shown.
    private bool Passes(T item)
    {
        bool passes = true;
        foreach (Predicate<T> test in tests)
            passes &= test(item);
        return passes;
    }
}
