using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Pages;

/// <summary>Asks the user whether a program may act for them, and sends the browser on with the answer.</summary>
internal sealed class SignInPage(World world)
{
    public Task ShowAsync(HttpContext http)
    {
        AuthorizeRequest request = AuthorizeRequest.Read(http, world.Options);
        if (world.Options.SignInWithoutAsking)
            return AllowAsync(http, request);

        string name = HtmlPage.Escape(User().Url);
        return HtmlPage.WriteAsync(http, "Sign in",
            $"""
            <p>The program <b>{HtmlPage.Escape(world.Options.ClientId)}</b> asks to act for you.</p>
            <form method="post">
            <p><label><input type="radio" name="username" value="{name}" checked> {name}</label></p>
            <p><button class="main" name="decision" value="allow">Allow</button> <button name="decision" value="deny">Deny</button></p>
            </form>
            """,
            world.RedirectUri);
    }

    public async Task DecideAsync(HttpContext http)
    {
        AuthorizeRequest request = AuthorizeRequest.Read(http, world.Options);
        IFormCollection form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync(http.RequestAborted) : FormCollection.Empty;
        if (form["username"] != User().Url)
            throw RefusalException.Bad("username names nobody who is signed in");

        Task answer = form["decision"].ToString() switch
        {
            "allow" => AllowAsync(http, request),
            "deny" => DenyAsync(http, request),
            _ => throw RefusalException.Bad("decision is allow or deny"),
        };
        await answer;
    }

    private Task AllowAsync(HttpContext http, AuthorizeRequest request)
    {
        Account user = User();
        if (request.ResponseType == "pin")
            return ShowGrantAsync(http, "Your PIN", world.Tokens.Grant("pin", user.Id));
        if (request.ResponseType == "code")
        {
            string code = world.Tokens.Grant("code", user.Id);
            return world.RedirectUri is { } target
                ? Redirect(http, target, Query(target, $"code={code}{request.StateParameter}"))
                : ShowGrantAsync(http, "Your code", code);
        }

        TokenPair tokens = world.Tokens.Issue(user.Id);
        return world.RedirectUri is { } registered
            ? Redirect(http, registered, $"#{Fragment(tokens, user)}{request.StateParameter}")
            : ShowGrantAsync(http, "Your access token", tokens.AccessToken);
    }

    private Task DenyAsync(HttpContext http, AuthorizeRequest request)
        => world.RedirectUri is { } target
            ? Redirect(http, target, Query(target, $"error=access_denied{request.StateParameter}"))
            : HtmlPage.WriteAsync(http, "Access denied", "<p>The program gets nothing. You can close this page.</p>");

    private string Fragment(TokenPair tokens, Account user)
        => $"access_token={tokens.AccessToken}&expires_in={world.Tokens.ToldLifetimeSeconds}&token_type=bearer"
            + $"&refresh_token={tokens.RefreshToken}&account_username={Uri.EscapeDataString(user.Url)}&account_id={user.Id}";

    private Account User() => world.LoggedIn ?? throw new RefusalException(StatusCodes.Status403Forbidden, "The account has been deleted");

    private static string Query(Uri target, string parameters) => (target.Query.Length == 0 ? "?" : "&") + parameters;

    private static Task Redirect(HttpContext http, Uri target, string suffix)
    {
        http.Response.Redirect(target.AbsoluteUri + suffix);
        return Task.CompletedTask;
    }

    private static Task ShowGrantAsync(HttpContext http, string title, string grant)
        => HtmlPage.WriteAsync(http, title, $"""<p><code id="grant">{HtmlPage.Escape(grant)}</code></p>""");
}
