using Gallery.Accounts;
using Gallery.Showing;
using Imgur;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gallery.Pages;

/// <summary>What the gallery has on a subject. Imgur's operators (<c>title: ext: tag: NOT</c>) work as they do there.</summary>
public sealed class SearchModel(Visitor visitor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public GallerySort Sort { get; set; } = GallerySort.Time;

    [BindProperty(SupportsGet = true)]
    public GalleryWindow Window { get; set; } = GalleryWindow.All;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; }

    public PostPage Posts { get; private set; } = new([], 0, null);

    /// <summary>The address of this page.</summary>
    public string Here => Request.Path + Request.QueryString;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Q = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim();
        if (Q is null)
            return Page();

        int number = Math.Max(Number, 0);
        IReadOnlyList<GalleryItem> items =
            await visitor.Imgur.Gallery.QueryGalleryAsync(Sort, Window, number, Q, cancellationToken: cancellationToken);
        Posts = PostPage.Of(items, number, Url.Page("/Search", ToParameters(Sort, Window, number + 1)));
        return this.PageOrFragment("_Posts", Posts);
    }

    /// <summary>The search as parameters of an address.</summary>
    public Dictionary<string, string> ToParameters(GallerySort sort, GalleryWindow window, int page)
    {
        var parameters = new Dictionary<string, string> { ["q"] = Q!, ["sort"] = $"{sort}".ToLowerInvariant() };
        if (sort == GallerySort.Top)
            parameters["window"] = $"{window}".ToLowerInvariant();
        if (page > 0)
            parameters["p"] = $"{page}";
        return parameters;
    }
}
