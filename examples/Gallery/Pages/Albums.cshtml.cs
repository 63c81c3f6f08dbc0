using Gallery.Accounts;
using Gallery.Showing;
using Imgur;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gallery.Pages;

/// <summary>The user's albums, and a form for another.</summary>
[Authorize]
public sealed class AlbumsModel(Visitor visitor) : PageModel
{
    private IReadOnlyDictionary<string, Image> images = new Dictionary<string, Image>();

    /// <summary>What an album can be made as.</summary>
    public static IReadOnlyList<AlbumPrivacy> Privacies { get; } = [AlbumPrivacy.Hidden, AlbumPrivacy.Public, AlbumPrivacy.Secret];

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; }

    public IReadOnlyList<Album> Albums { get; private set; } = [];

    /// <summary>The address of the next page; null where there is none.</summary>
    public string? Next { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        // Of a cover the list has the id alone: the newest of the user's images, in one call, know most of the addresses.
        int number = Math.Max(Number, 0);
        Task<IReadOnlyList<Album>> albums =
            visitor.Imgur.Account.ListAccountAlbumsAsync("me", number, cancellationToken: cancellationToken);
        Task<IReadOnlyList<Image>> newest = visitor.Imgur.Account.ListAccountImagesAsync("me", cancellationToken: cancellationToken);
        await Task.WhenAll(albums, newest);
        Albums = albums.Result;
        images = newest.Result.ToDictionary(static image => image.Id);
        Next = Albums.Count == 0 ? null : Url.Page("/Albums", new { p = number + 1 });
    }

    public async Task<IActionResult> OnPostAsync(
        string title, string? description, AlbumPrivacy privacy, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return StatusCode(StatusCodes.Status422UnprocessableEntity);

        var request = new CreateAlbumRequest { Title = title, Description = description, Privacy = privacy };
        CreatedAlbum created = await visitor.Imgur.Album.CreateAlbumAsync(request, cancellationToken);
        TempData["notice"] = "The album is made. Put pictures into it below.";
        return RedirectToPage("/Album", new { id = created.Id });
    }

    /// <summary>The cover of an album; null where it has none, or nobody knows where it is.</summary>
    public Thumbnail? CoverOf(Album album) => album.Cover is null ? null
        : images.TryGetValue(album.Cover, out Image? image) ? Thumbnail.Of(image)
        : MediaAddress.IsImgur(album.Link) ? Thumbnail.OfImgur(album.Cover, album.CoverWidth, album.CoverHeight)
        : null;
}
