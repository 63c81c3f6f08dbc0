using Imgur;

namespace Gallery.Showing;

/// <summary>A picture or a video of a post, in full.</summary>
public sealed record PostMedia
{
    /// <summary>Where it is.</summary>
    public required string Address { get; init; }

    /// <summary>Whether it is a video, and no picture.</summary>
    public required bool IsVideo { get; init; }

    /// <summary>Whether it starts again when it ends: an animation rather than a film.</summary>
    public bool Loops { get; init; }

    /// <summary>The still that stands for a video until it plays; null where there is none.</summary>
    public string? Poster { get; init; }

    /// <summary>Its width in pixels.</summary>
    public required long Width { get; init; }

    /// <summary>Its height in pixels.</summary>
    public required long Height { get; init; }

    /// <summary>What it shows, in words, for whoever cannot see it.</summary>
    public required string Text { get; init; }

    /// <summary>What its author wrote below it; null for nothing.</summary>
    public string? Caption { get; init; }

    /// <summary>All that a post holds.</summary>
    /// <param name="item">The post.</param>
    /// <param name="title">The title of the post.</param>
    public static IReadOnlyList<PostMedia> Of(GalleryItem item, string title) => item switch
    {
        GalleryImage { Link: { } link } image =>
            [Of(image.Id, link, image.Mp4, image.Type, image.Width, image.Height) with { Text = title }],
        GalleryAlbum { Images: { } images } => [.. images.Select((image, index) => Of(image, $"{title}, {index + 1} of {images.Count}"))],
        _ => [],
    };

    /// <summary>An image of an album.</summary>
    /// <param name="image">The image.</param>
    /// <param name="text">What it shows, where it does not say so itself.</param>
    public static PostMedia Of(Image image, string text)
        => Of(image.Id, image.Link, image.Mp4, image.Type, image.Width, image.Height) with
        {
            Text = Words.Plain(image.Title) ?? Words.Plain(image.Description) ?? text,
            Caption = Words.Plain(image.Description),
        };

    // Of an animation Imgur has a video that weighs a tenth; a server that stands in for it only says so.
    private static PostMedia Of(string id, string link, string? mp4, string type, long width, long height)
    {
        bool isFilm = type.StartsWith("video/", StringComparison.Ordinal);
        bool isImgur = MediaAddress.IsImgur(link);
        bool hasMp4 = (isFilm || isImgur) && mp4 is { Length: > 0 };
        string? video = hasMp4 ? mp4 : null;
        if (isFilm)
            video ??= link;
        return new PostMedia
        {
            Address = MediaAddress.Secure(video ?? link),
            IsVideo = video is not null,
            Loops = !isFilm,
            Poster = isImgur ? MediaAddress.Thumbnail(id) : null,
            Width = width,
            Height = height,
            Text = "",
        };
    }
}
