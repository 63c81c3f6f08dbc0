using Gallery.Accounts;
using ImgurGen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gallery.Pages;

/// <summary>What is left of Imgur's credits. The client knows it from the answers so far: this costs none.</summary>
public sealed class CreditsModel(Visitor visitor) : PageModel
{
    public RateLimitSnapshot? Limits => visitor.Imgur.RateLimits;

    public IActionResult OnGet() => this.PageOrFragment("_Credits", this);
}
