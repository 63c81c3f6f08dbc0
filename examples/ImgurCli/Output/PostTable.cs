using System.Globalization;
using Imgur;
using Spectre.Console;

namespace ImgurCli.Output;

/// <summary>Posts of the gallery, one a line.</summary>
internal static class PostTable
{
    public static Table Of(IEnumerable<GalleryItem> posts)
    {
        Table table = Tables.Create(["Post", "Title", "Kind"], ["Views", "Points"]);
        foreach (GalleryItem post in posts)
        {
            table.AddRow(
                new Text(Words.Plain(post.Id)),
                new Text(Words.Title(post.Title)) { Overflow = Overflow.Ellipsis },
                new Text(Kind(post)),
                new Text(post.Views.ToString("N0", CultureInfo.InvariantCulture)),
                new Text(post.Points?.ToString("N0", CultureInfo.InvariantCulture) ?? "-"));
        }

        return table;
    }

    private static string Kind(GalleryItem post) => post switch
    {
        GalleryAlbum album => Words.Count(album.ImagesCount ?? album.Images?.Count ?? 0, "image"),
        GalleryImage { Animated: true } => "animation",
        GalleryImage image => Words.Plain(image.Type),
        _ => "-",
    };
}
