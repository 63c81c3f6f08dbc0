using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gallery.Pages;

/// <summary>
/// Parts of pages for the script, which asks for the same addresses as links do, and says by a header that it needs only what is new.
/// </summary>
internal static class Fragments
{
    private const string Header = "X-Fragment";

    /// <summary>Whether the script asks.</summary>
    public static bool Wants(HttpRequest request) => request.Headers.ContainsKey(Header);

    /// <summary>The whole page, or the part of it that changes.</summary>
    /// <param name="page">The page.</param>
    /// <param name="partial">The part.</param>
    /// <param name="model">What the part shows.</param>
    public static IActionResult PageOrFragment(this PageModel page, string partial, object model)
    {
        page.Response.Headers.Vary = Header;
        return Wants(page.Request) ? page.Partial(partial, model) : page.Page();
    }
}
