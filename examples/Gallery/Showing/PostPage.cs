using Imgur;

namespace Gallery.Showing;

/// <summary>A page of a list of posts.</summary>
/// <param name="Posts">The posts.</param>
/// <param name="Number">The number of the page; the first is 0.</param>
/// <param name="Next">The address of the next page; null where there is none.</param>
public sealed record PostPage(IReadOnlyList<PostCard> Posts, long Number, string? Next)
{
    /// <summary>A page as Imgur sends it. How many there are, Imgur does not say: the one after the last is empty.</summary>
    public static PostPage Of(IReadOnlyList<GalleryItem> items, long number, string? next)
        => new([.. items.Where(static item => item.IsAd != true).Select(PostCard.Of)], number, items.Count == 0 ? null : next);
}
