using ImgurGen;

namespace Imgur;

/// <summary>An operation of our own among the generated ones: <c>imgur.Gallery.BestOfWeekAllAsync()</c>.</summary>
public partial class GalleryOperations
{
    /// <summary>The gallery's best posts of the week, page after page, as they are enumerated; none of them twice.</summary>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    public PagedResults<GalleryItem> BestOfWeekAllAsync(CancellationToken cancellationToken = default)
#pragma warning disable CS0618 // our overlay deprecates it for everybody but this method
        => GetGalleryAllAsync(GetGallerySection.Top, GetGallerySort.Top, GalleryWindow.Week, cancellationToken: cancellationToken)
#pragma warning restore CS0618
            .WithoutDuplicates(static post => post.Id);
}
