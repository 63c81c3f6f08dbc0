using Imgur;

namespace Gallery.Showing;

/// <summary>Imgur's values in words.</summary>
internal static class Labels
{
    /// <summary>What an image is called, by its title or as a file; null where it has no name.</summary>
    public static string? Find(Image image) => Words.Plain(image.Title) ?? Words.Plain(image.Name);

    public static string Of(Image image) => Find(image) ?? "Untitled";

    public static string Of(GetGallerySection section) => section switch
    {
        GetGallerySection.Hot => "Hot",
        GetGallerySection.Top => "Top",
        _ => "New",
    };

    public static string Of(GetGallerySort sort) => sort switch
    {
        GetGallerySort.Viral => "Viral",
        GetGallerySort.Top => "Best",
        GetGallerySort.Time => "Newest",
        _ => "Rising",
    };

    public static string Of(GallerySort sort) => sort switch
    {
        GallerySort.Viral => "Viral",
        GallerySort.Top => "Best",
        _ => "Newest",
    };

    public static string Of(GalleryWindow window) => window switch
    {
        GalleryWindow.Day => "Today",
        GalleryWindow.Week => "This week",
        GalleryWindow.Month => "This month",
        GalleryWindow.Year => "This year",
        _ => "All time",
    };

    public static string Of(CommentSort sort) => sort switch
    {
        CommentSort.Best => "Best",
        CommentSort.Top => "Top",
        _ => "Newest",
    };

    public static string Of(AlbumPrivacy privacy) => privacy switch
    {
        AlbumPrivacy.Public => "Public: everybody finds it",
        AlbumPrivacy.Hidden => "Hidden: whoever has the link sees it",
        _ => "Secret: only you see it",
    };
}
