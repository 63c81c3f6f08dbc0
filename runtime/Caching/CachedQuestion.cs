namespace ImgurGen;

/// <summary>A call on its way past the cache.</summary>
/// <param name="Sent">What is sent.</param>
/// <param name="IsServed">Whether the cache serves such calls.</param>
internal readonly record struct CachedQuestion(ApiCall Sent, bool IsServed)
{
    /// <summary>The key of its answer; null where it is not known yet.</summary>
    internal string? Key { get; init; }

    /// <summary>The answer that is kept; null where none is.</summary>
    internal CachedResponse? Stored { get; init; }
}
