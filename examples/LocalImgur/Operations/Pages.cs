using System.Text.Encodings.Web;
using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Operations;

/// <summary>What a browser sees: the consent to OAuth, which this server always gives, and the pictures themselves.</summary>
internal sealed class Pages(World world)
{
    public async Task AuthorizeAsync(HttpContext http)
    {
        IQueryCollection query = http.Request.Query;
        string? clientId = query["client_id"];
        string? responseType = query["response_type"];
        if (string.IsNullOrEmpty(clientId) || string.IsNullOrEmpty(responseType))
            throw RefusalException.Bad("client_id and response_type are required");
        if (clientId != world.Options.ClientId)
            throw new RefusalException(StatusCodes.Status403Forbidden, "Invalid client_id");
        if (responseType is not ("code" or "token" or "pin"))
            throw RefusalException.Bad($"The response_type '{responseType}' is not supported");

        Account user = world.LoggedIn;
        string state = query.TryGetValue("state", out var sent) ? $"&state={Uri.EscapeDataString(sent.ToString())}" : "";
        if (responseType == "pin")
            await ShowAsync(http, "Your PIN", world.Tokens.Grant(user.Id));
        else if (world.Options.RedirectUri is not { } redirect)
            await ShowAsync(http, responseType == "code" ? "Your code" : "Your access token", GrantText(responseType, user));
        else if (responseType == "code")
            Redirect(http, redirect, $"{(redirect.Query.Length == 0 ? "?" : "&")}code={world.Tokens.Grant(user.Id)}{state}");
        else
            Redirect(http, redirect, $"#{Fragment(user)}{state}");
    }

    public async Task PictureAsync(HttpContext http)
    {
        string file = (string)http.Request.RouteValues["file"]!;
        Image? image = world.Images.Find(Path.GetFileNameWithoutExtension(file));
        if (image is null || Path.GetExtension(file) != "." + image.Picture.Extension)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        world.Images.CountView(image.Id);
        http.Response.ContentType = image.Picture.MediaType;
        http.Response.ContentLength = image.Picture.Content.Length;
        await http.Response.Body.WriteAsync(image.Picture.Content, http.RequestAborted);
    }

    private string GrantText(string responseType, Account user)
        => responseType == "code" ? world.Tokens.Grant(user.Id) : world.Tokens.Issue(user.Id).AccessToken;

    private string Fragment(Account user)
    {
        TokenPair tokens = world.Tokens.Issue(user.Id);
        return $"access_token={tokens.AccessToken}&expires_in={world.Tokens.LifetimeSeconds}&token_type=bearer"
            + $"&refresh_token={tokens.RefreshToken}&account_username={Uri.EscapeDataString(user.Url)}&account_id={user.Id}";
    }

    private static void Redirect(HttpContext http, Uri target, string suffix) => http.Response.Redirect(target.AbsoluteUri + suffix);

    private static Task ShowAsync(HttpContext http, string heading, string value)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(
            $"""
            <!doctype html>
            <title>LocalImgur</title>
            <h1>{heading}</h1>
            <p><code id="grant">{HtmlEncoder.Default.Encode(value)}</code></p>
            """);
    }
}
