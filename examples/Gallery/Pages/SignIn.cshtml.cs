using Gallery.Accounts;
using ImgurGen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gallery.Pages;

/// <summary>Sends the browser to Imgur, which asks the user for permission.</summary>
public sealed class SignInModel(Visitor visitor, OAuthClient oauth) : PageModel
{
    /// <summary>The local page to show afterwards.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public bool CanSignIn => visitor.CanSignIn;

    public IActionResult OnGet() => visitor.IsSignedIn ? LocalRedirect("/") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!visitor.CanSignIn)
            return NotFound();

        // Nobody comes back under the key of a sign-in that was here before.
        await visitor.SignOutAsync(cancellationToken);

        // Only a redirect that brings the state of this session's own request signs anybody in.
        OAuthAuthorization authorization = oauth.CreateAuthorization(OAuthResponseType.Code);
        PendingSignIn.Save(HttpContext.Session, authorization.State, Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
        return Redirect(authorization.Uri.AbsoluteUri);
    }
}
