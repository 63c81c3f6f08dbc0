using Gallery.Accounts;
using Gallery.Uploads;
using Imgur;
using ImgurGen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gallery.Pages;

/// <summary>The user's pictures, or what this browser has uploaded without a user; and how to delete them.</summary>
public sealed class PicturesModel(Visitor visitor, RecentUploads recent) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; }

    public IReadOnlyList<Image> Images { get; private set; } = [];

    /// <summary>The address of the next page; null where there is none.</summary>
    public string? Next { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (!visitor.IsSignedIn)
        {
            Images = await ReadRecentAsync(cancellationToken);
            return;
        }

        int number = Math.Max(Number, 0);
        Images = await visitor.Imgur.Account.ListAccountImagesAsync("me", number, cancellationToken: cancellationToken);
        Next = Images.Count == 0 ? null : Url.Page("/Pictures", new { p = number + 1 });
    }

    public async Task<IActionResult> OnPostDeleteAsync(string id, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return StatusCode(StatusCodes.Status422UnprocessableEntity);

        if (visitor.IsSignedIn)
            await visitor.Imgur.Image.DeleteImageAsync(id, cancellationToken);
        else if (recent.All.FirstOrDefault(upload => upload.Id == id) is { } own)
            await visitor.Imgur.Image.DeleteImageAsync(own.DeleteHash, cancellationToken);
        else
            return NotFound();

        await recent.RemoveAsync(id, cancellationToken);
        TempData["notice"] = "The picture is deleted.";
        return RedirectToPage();
    }

    // Newest first, as Imgur lists them. What has been deleted elsewhere is left out.
    private async Task<IReadOnlyList<Image>> ReadRecentAsync(CancellationToken cancellationToken)
    {
        RecentUpload[] uploads = [.. recent.All.Reverse()];
        Image?[] images = await Task.WhenAll(uploads.Select(upload => FindAsync(upload.Id, cancellationToken)));
        foreach ((RecentUpload upload, Image? image) in uploads.Zip(images))
        {
            if (image is null)
                await recent.RemoveAsync(upload.Id, cancellationToken);
        }

        return [.. images.OfType<Image>()];
    }

    private async Task<Image?> FindAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return await visitor.Imgur.Image.GetImageAsync(id, cancellationToken);
        }
        catch (ApiNotFoundException)
        {
            return null;
        }
    }
}
