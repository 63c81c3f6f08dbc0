using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>Exchanges codes, PINs and refresh tokens for tokens. The answer has no envelope; its errors do.</summary>
internal static class AuthOperations
{
    private static readonly string[] Fields = ["client_id", "client_secret", "grant_type", "code", "refresh_token", "pin", "redirect_uri"];

    public static IEnumerable<Operation> All { get; } =
    [
        new("POST", "/oauth2/token", IssueToken) { Access = Access.Open, Credits = 0, Form = Fields, Enveloped = false },
    ];

    private static JsonObject IssueToken(Call call)
    {
        LocalImgurOptions options = call.World.Options;
        if (call.Form.Text("client_id") != options.ClientId || call.Form.Text("client_secret") != options.ClientSecret)
            throw new RefusalException(StatusCodes.Status403Forbidden, "Invalid client_id");

        TokenStore tokens = call.World.Tokens;
        TokenPair issued = call.Form.Text("grant_type") switch
        {
            "authorization_code" => tokens.Redeem("code", call.Form.Required("code")) ?? throw RefusalException.Bad("Invalid authorization code"),
            "pin" => tokens.Redeem("pin", call.Form.Required("pin")) ?? throw RefusalException.Bad("Invalid Pin"),
            "refresh_token" => tokens.Refresh(call.Form.Required("refresh_token")) ?? throw RefusalException.Bad("Invalid refresh token"),
            string other => throw RefusalException.Bad($"The grant_type '{other}' is not supported"),
            null => throw RefusalException.Bad("grant_type is required"),
        };
        return new JsonObject
        {
            ["access_token"] = issued.AccessToken,
            ["expires_in"] = tokens.ToldLifetimeSeconds,
            ["token_type"] = "bearer",
            ["scope"] = null,
            ["refresh_token"] = issued.RefreshToken,
            ["account_id"] = issued.AccountId,
            ["account_username"] = call.World.UrlOf(issued.AccountId),
        };
    }
}
