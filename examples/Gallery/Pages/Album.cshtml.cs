using Gallery.Accounts;
using Gallery.Showing;
using Imgur;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gallery.Pages;

/// <summary>An album; its owner can put pictures in and take them out.</summary>
public sealed class AlbumModel(Visitor visitor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public required string Id { get; set; }

    public Album Album { get; private set; } = null!;

    public IReadOnlyList<Image> Images => Album.Images ?? [];

    /// <summary>The user's newest images that are not in the album.</summary>
    public IReadOnlyList<Image> Others { get; private set; } = [];

    public string Title => Words.Plain(Album.Title) ?? "Untitled";

    /// <summary>Whether the album is the visitor's.</summary>
    public bool IsMine => visitor.Name is { } name && string.Equals(Album.AccountUrl, name, StringComparison.OrdinalIgnoreCase);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Album = await visitor.Imgur.Album.GetAlbumAsync(Id, cancellationToken);
        if (!IsMine)
            return;

        IReadOnlyList<Image> mine = await visitor.Imgur.Account.ListAccountImagesAsync("me", cancellationToken: cancellationToken);
        Others = [.. mine.ExceptBy(Images.Select(static image => image.Id), static image => image.Id)];
    }

    public Task<IActionResult> OnPostAddAsync(List<string> images, CancellationToken cancellationToken) => images.Count == 0
        ? Task.FromResult(Told("No picture was chosen."))
        : ActAsync(
            imgur => imgur.Album.AddAlbumImagesAsync(Id, new AddAlbumImagesRequest { Ids = images }, cancellationToken),
            $"{Words.Count(images.Count, "picture")} added.");

    public Task<IActionResult> OnPostRemoveAsync(string image, CancellationToken cancellationToken) => ActAsync(
        imgur => imgur.Album.RemoveAlbumImagesAsync(Id, new RemoveAlbumImagesRequest { Ids = [image] }, cancellationToken),
        "The picture is taken out. It is still among yours.");

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken cancellationToken)
    {
        if (!visitor.IsSignedIn)
            return Challenge();

        await visitor.Imgur.Album.DeleteAlbumAsync(Id, cancellationToken);
        TempData["notice"] = "The album is deleted.";
        return RedirectToPage("/Albums");
    }

    private async Task<IActionResult> ActAsync(Func<ImgurClient, Task> act, string notice)
    {
        if (!visitor.IsSignedIn)
            return Challenge();
        if (!ModelState.IsValid)
            return StatusCode(StatusCodes.Status422UnprocessableEntity);

        await act(visitor.Imgur);
        return Told(notice);
    }

    private IActionResult Told(string notice)
    {
        TempData["notice"] = notice;
        return RedirectToPage("/Album", new { id = Id });
    }
}
