using Imgur;

namespace Gallery.Showing;

/// <summary>What a list shows of a post: an image or an album.</summary>
public sealed record PostCard
{
    private const double Flattest = 0.6;
    private const double Tallest = 1.6;

    /// <summary>The id of the post.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its picture; null where there is none to show.</summary>
    public Thumbnail? Picture { get; init; }

    /// <summary>What is special about it, such as <c>4 pictures</c>; null for a single picture.</summary>
    public string? Kind { get; init; }

    /// <summary>Up-votes less down-votes, and what Imgur adds.</summary>
    public required long Points { get; init; }

    /// <summary>How many comments it has.</summary>
    public required long Comments { get; init; }

    /// <summary>
    /// How tall the picture is for its width, in tenths from 6 to 16, for the style sheet: styles of single elements are against the
    /// content security policy.
    /// </summary>
    public int Height { get; init; } = 10;

    /// <summary>What to show of a post.</summary>
    public static PostCard Of(GalleryItem item)
    {
        var picture = Thumbnail.Of(item);
        return new PostCard
        {
            Id = item.Id,
            Title = Words.Plain(item.Title) ?? "Untitled",
            Picture = picture,
            Kind = KindOf(item),
            Points = item.Points ?? item.Ups - item.Downs ?? 0,
            Comments = item.CommentCount ?? 0,
            Height = HeightOf(picture),
        };
    }

    private static string? KindOf(GalleryItem item) => item switch
    {
        GalleryAlbum { ImagesCount: > 1 and { } count } => Words.Count(count, "picture"),
        GalleryAlbum { Images: [{ } only] } => KindOf(only.Type, only.Animated),
        GalleryImage image => KindOf(image.Type, image.Animated),
        _ => null,
    };

    private static string? KindOf(string type, bool animated)
        => type.StartsWith("video/", StringComparison.Ordinal) ? "Video" : animated ? "Animation" : null;

    private static int HeightOf(Thumbnail? picture) => picture is { Width: > 0 and { } width, Height: { } height }
        ? (int)Math.Round(10 * Math.Clamp((double)height / width, Flattest, Tallest))
        : 10;
}
