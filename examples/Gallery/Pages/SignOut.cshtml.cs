using Gallery.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gallery.Pages;

/// <summary>Forgets the user's tokens.</summary>
public sealed class SignOutModel(Visitor visitor) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await visitor.SignOutAsync(cancellationToken);
        TempData["notice"] = "You are signed out. Imgur goes on trusting this gallery until you withdraw that in its settings.";
        return LocalRedirect("/");
    }
}
