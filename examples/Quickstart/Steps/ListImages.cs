using Imgur;
using ImgurGen;
using Quickstart.Telling;

namespace Quickstart.Steps;

/// <summary>Lists the user's own images, page by page.</summary>
internal static class ListImages
{
    // Small, to have more than one page of a few images; Imgur allows up to 100.
    private const int PageSize = 3;
    private const int Images = 9;

    public static async Task RunAsync(ImgurClient? user, Narrator narrator, CancellationToken cancellationToken)
    {
        narrator.Chapter(
            "List the user's images", $"user.Account.ListAccountImagesAllAsync(\"me\", perPage: {PageSize}).Limit({Images}).Prefetch()");
        if (user is null)
        {
            narrator.Skip("There is no user.");
            return;
        }

        PagedResults<Image> images = user.Account
            .ListAccountImagesAllAsync("me", perPage: PageSize, cancellationToken: cancellationToken)
            .Limit(Images)
            .Prefetch();
        await foreach (Page<Image> page in images.Pages())
        {
            string ids = string.Join(", ", page.Items.Select(static image => image.Id));
            narrator.Done($"Page {page.Number}: {Words.Count(page.Items.Count, "image")} ({ids})");
        }
    }
}
