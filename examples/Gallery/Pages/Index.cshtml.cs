using Gallery.Accounts;
using Gallery.Showing;
using Imgur;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gallery.Pages;

/// <summary>The gallery, page by page.</summary>
public sealed class IndexModel(Visitor visitor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public GetGallerySection Section { get; set; } = GalleryChoice.Default.Section;

    [BindProperty(SupportsGet = true)]
    public GetGallerySort Sort { get; set; } = GalleryChoice.Default.Sort;

    [BindProperty(SupportsGet = true)]
    public GalleryWindow Window { get; set; } = GalleryChoice.Default.Window;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; }

    public GalleryChoice Choice { get; private set; } = GalleryChoice.Default;

    public PostPage Posts { get; private set; } = new([], 0, null);

    /// <summary>The address of this page.</summary>
    public string Here => Request.Path + Request.QueryString;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        // Addresses can be typed: what is none of the choices is left at the default.
        Choice = new GalleryChoice(Section, Sort, Window).Possible();
        int number = Math.Max(Number, 0);
        IReadOnlyList<GalleryItem> items = await visitor.Imgur.Gallery.GetGalleryAsync(
            Choice.Section, Choice.Sort, Choice.Window, number, cancellationToken: cancellationToken);
        Posts = PostPage.Of(items, number, Url.Page("/Index", Choice.ToParameters(number + 1)));
        return this.PageOrFragment("_Posts", Posts);
    }
}
