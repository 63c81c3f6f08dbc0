using Imgur;

namespace ImgurCli.Commands;

/// <summary><c>--window</c>: the time of which the best posts are.</summary>
internal static class Windows
{
    public static ChoiceOption<GalleryWindow> CreateOption(string description, GalleryWindow fallback) => new(
        "--window", description,
        [GalleryWindow.Day, GalleryWindow.Week, GalleryWindow.Month, GalleryWindow.Year, GalleryWindow.All], fallback);
}
