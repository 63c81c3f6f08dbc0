using Gallery.Accounts;
using Gallery.Failures;
using Gallery.Showing;
using Gallery.Uploads;
using Imgur;
using ImgurGen;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace Gallery.Pages;

/// <summary>
/// Takes files and passes them on while they arrive. A plain form sends all of them at once; the script sends one after the other, to show
/// how far each has come.
/// </summary>
[StreamedBody]
[IgnoreAntiforgeryToken] // The framework would read the whole form for it: FormToken checks it.
[DisableRequestSizeLimit] // A form may have many files: UploadForm limits each.
public sealed class UploadModel(Visitor visitor, Uploader uploader, IAntiforgery antiforgery) : PageModel
{
    /// <summary>What went wrong; null for nothing.</summary>
    public Failure? Failure { get; private set; }

    /// <summary>What was uploaded before something went wrong.</summary>
    public IReadOnlyList<Image> Uploaded { get; private set; } = [];

    /// <summary>The albums that a picture can be put into.</summary>
    public IReadOnlyList<Album> Albums { get; private set; } = [];

    /// <summary>The album that the visitor comes from.</summary>
    public string? ChosenAlbum => Request.Query["album"];

    public async Task OnGetAsync()
    {
        if (visitor.IsSignedIn)
            Albums = await visitor.Imgur.Account.ListAccountAlbumsAsync("me", cancellationToken: HttpContext.RequestAborted);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        CancellationToken gone = HttpContext.RequestAborted;
        if (await UploadForm.OpenAsync(Request, Uploader.LargestVideo, gone) is not { } form)
            return StatusCode(StatusCodes.Status415UnsupportedMediaType);
        if (!await FormToken.IsGoodAsync(antiforgery, HttpContext, form))
            return BadRequest();

        List<Image> uploaded = [];
        try
        {
            await foreach (FileMultipartSection file in form.ReadFilesAsync(gone))
            {
                if (!Uploader.Takes(file))
                    return Tell(FailureTable.OfStatus(StatusCodes.Status415UnsupportedMediaType), uploaded);
                uploaded.Add(await uploader.UploadAsync(file, form["title"], form["album"], gone));
            }
        }
        catch (Exception failed) when (failed is ApiException or InvalidDataException or IOException)
        {
            // Not left to the page for failures: what has been uploaded before is there all the same.
            return Tell(FailureTable.Of(failed), uploaded);
        }

        return Tell(uploaded);
    }

    private IActionResult Tell(IReadOnlyList<Image> uploaded)
    {
        if (Fragments.Wants(Request))
        {
            Response.StatusCode = StatusCodes.Status201Created;
            return Partial("_Uploaded", uploaded);
        }

        TempData["notice"] = uploaded.Count == 0 ? "No file was chosen." : $"{Words.Count(uploaded.Count, "file")} uploaded.";
        return RedirectToPage(uploaded.Count == 0 ? "/Upload" : "/Pictures");
    }

    private IActionResult Tell(Failure failure, IReadOnlyList<Image> uploaded)
    {
        failure.WriteTo(Response);
        Failure = failure;
        Uploaded = uploaded;
        return this.PageOrFragment("_Failure", failure);
    }
}
