using Imgur;

namespace Gallery.Showing;

/// <summary>Which part of the gallery to show, and in which order: what the address of a page says.</summary>
/// <param name="Section">Hot, top, or what users have just sent.</param>
/// <param name="Sort">The order.</param>
/// <param name="Window">How far back top goes.</param>
public sealed record GalleryChoice(GetGallerySection Section, GetGallerySort Sort, GalleryWindow Window)
{
    /// <summary>What the start page shows.</summary>
    public static GalleryChoice Default { get; } = new(GetGallerySection.Hot, GetGallerySort.Viral, GalleryWindow.Day);

    /// <summary>The orders that the section has: Imgur knows "rising" for new posts alone.</summary>
    public IEnumerable<GetGallerySort> Sorts
        => Enum.GetValues<GetGallerySort>().Where(sort => sort != GetGallerySort.Rising || Section == GetGallerySection.User);

    /// <summary>Whether it matters how far back to go.</summary>
    public bool HasWindow => Section == GetGallerySection.Top;

    /// <summary>The same, without an order that the section does not have.</summary>
    public GalleryChoice Possible() => Sorts.Contains(Sort) ? this : this with { Sort = Default.Sort };

    /// <summary>As parameters of an address; what is as on the start page is left out.</summary>
    /// <param name="page">The number of the page.</param>
    public Dictionary<string, string> ToParameters(long page = 0)
    {
        var parameters = new Dictionary<string, string>();
        if (Section != Default.Section)
            parameters["section"] = NameOf(Section);
        if (Sort != Default.Sort)
            parameters["sort"] = NameOf(Sort);
        if (HasWindow && Window != Default.Window)
            parameters["window"] = NameOf(Window);
        if (page > 0)
            parameters["p"] = $"{page}";
        return parameters;
    }

    private static string NameOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
