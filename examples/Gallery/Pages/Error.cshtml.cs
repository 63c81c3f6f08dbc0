using Gallery.Failures;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gallery.Pages;

/// <summary>
/// Tells what went wrong. It stands in for the page that was asked for, by whichever method: it has no parameters, so that the body of a
/// form that failed is not read again, and asks for no token.
/// </summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    public Failure Failure { get; private set; } = FailureTable.OfStatus(StatusCodes.Status404NotFound);

    public IActionResult OnGet() => Show();

    public IActionResult OnPost() => Show();

    private IActionResult Show()
    {
        if (HttpContext.Features.Get<IExceptionHandlerFeature>() is { } thrown)
            Failure = FailureTable.Of(thrown.Error);
        else if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } refused)
            Failure = FailureTable.OfStatus(refused.OriginalStatusCode);

        Failure.WriteTo(Response);
        return this.PageOrFragment("_Failure", Failure);
    }
}
