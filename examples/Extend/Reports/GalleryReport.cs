using Imgur;

namespace Extend.Reports;

/// <summary>A part of a program that needs Imgur: it takes a client, so a test can give it another.</summary>
internal sealed class GalleryReport(ImgurClient imgur)
{
    private const int Posts = 60;

    /// <summary>How many of the best posts of the week are albums, and how often all have been seen.</summary>
    public async Task<string> WriteAsync(CancellationToken cancellationToken = default)
    {
        int count = 0;
        int albums = 0;
        long views = 0;
        await foreach (GalleryItem post in imgur.Gallery.BestOfWeekAllAsync(cancellationToken).Limit(Posts))
        {
            count++;
            albums += post is GalleryAlbum ? 1 : 0;
            views += post.Views;
        }

        return FormattableString.Invariant($"{albums} of {count} posts are albums; all were seen {views} times.");
    }
}
