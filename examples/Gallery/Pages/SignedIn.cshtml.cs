using Gallery.Accounts;
using ImgurGen;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gallery.Pages;

/// <summary>Where Imgur sends browsers back to, with a code that is good for tokens once.</summary>
public sealed class SignedInModel(Visitor visitor, OAuthClient oauth) : PageModel
{
    private const string AccessDenied = "access_denied"; // RFC 6749, 4.1.2.1

    public string Reason { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (PendingSignIn.Take(HttpContext.Session) is not { } pending)
            return Refuse("This browser did not ask to sign in, or asked too long ago.");

        try
        {
            OAuthAuthorization authorization = oauth.ResumeAuthorization(OAuthResponseType.Code, pending.State);
            OAuthTokens tokens = await oauth.CompleteAsync(authorization, new Uri(Request.GetEncodedUrl()), cancellationToken);
            await visitor.SignInAsync(tokens, cancellationToken);
        }
        catch (ApiAuthenticationException refused)
        {
            return Refuse(refused.ErrorCode == AccessDenied
                ? "You did not allow it, so nothing has changed."
                : "What came back from Imgur does not answer the question that was asked.");
        }

        TempData["notice"] = "You are signed in.";
        return LocalRedirect(pending.ReturnUrl);
    }

    private PageResult Refuse(string reason)
    {
        Reason = reason;
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Page();
    }
}
