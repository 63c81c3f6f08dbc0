using System.Net;
using System.Text.Json;
using LocalImgur;

namespace ImgurGen.Client.Tests.LocalServer;

public sealed class TokenTests : LocalServerTest
{
    private readonly MovableTime time = new(Now);

    protected override LocalImgurOptions Options => new()
    {
        TimeProvider = time,
        AccessTokenLifetime = TimeSpan.FromHours(1),
        ToldAccessTokenLifetime = TimeSpan.FromDays(28),
        SignInWithoutAsking = true,
        RedirectUri = new Uri("https://app.example/"),
        GalleryPages = 1,
        GalleryPageSize = 1,
    };

    [Fact]
    public async Task A_token_ends_when_it_ends_and_not_when_it_says()
    {
        JsonElement refreshed = await RefreshAsync("local-refresh-token");
        string bearer = "Bearer " + refreshed.GetProperty("access_token").GetString();

        Assert.Equal(28 * 24 * 3600, refreshed.GetProperty("expires_in").GetInt64());
        time.Now += TimeSpan.FromMinutes(59);
        await DataAsync("GET", "/3/account/me", bearer);
        time.Now += TimeSpan.FromMinutes(1);
        Assert.Equal((403, "The access token provided is invalid."), await RefusalAsync("GET", "/3/account/me", bearer));
    }

    [Fact]
    public async Task All_access_tokens_end_at_once_and_the_refresh_token_gives_a_new_one()
    {
        Server.ExpireAccessTokens();

        Assert.Equal((403, "The access token provided is invalid."), await RefusalAsync("GET", "/3/account/me", User));
        JsonElement refreshed = await RefreshAsync("local-refresh-token");
        await DataAsync("GET", "/3/account/me", "Bearer " + refreshed.GetProperty("access_token").GetString());
        Assert.NotEqual("local-refresh-token", refreshed.GetProperty("refresh_token").GetString());
        Assert.Equal((400, "Invalid refresh token"), await RefusalAsync("POST", "/oauth2/token", null, Refresh("local-refresh-token")));
    }

    [Fact]
    public async Task A_token_is_issued_for_a_multipart_form_too()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("local-client-id"), "client_id" },
            { new StringContent("local-client-secret"), "client_secret" },
            { new StringContent("refresh_token"), "grant_type" },
            { new StringContent("local-refresh-token"), "refresh_token" },
        };

        (HttpStatusCode status, JsonElement body) = await JsonAsync("POST", "/oauth2/token", credential: null, form);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(JsonValueKind.Null, body.GetProperty("scope").ValueKind);
    }

    [Fact]
    public async Task A_wrong_secret_is_an_invalid_client()
    {
        using FormUrlEncodedContent form = Form(
            ("client_id", "local-client-id"), ("client_secret", "wrong"), ("grant_type", "refresh_token"), ("refresh_token", "x"));

        Assert.Equal((403, "Invalid client_id"), await RefusalAsync("POST", "/oauth2/token", credential: null, form));
    }

    [Fact]
    public async Task A_program_without_a_person_is_sent_on_at_once()
    {
        using HttpResponseMessage response = await SendAsync(
            "GET", "/oauth2/authorize?client_id=local-client-id&response_type=token&state=s", credential: null);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith("https://app.example/#access_token=", response.Headers.Location!.AbsoluteUri, StringComparison.Ordinal);
        Assert.EndsWith("&state=s", response.Headers.Location.Fragment, StringComparison.Ordinal);
    }

    private static FormUrlEncodedContent Refresh(string token) => Form(
        ("client_id", "local-client-id"), ("client_secret", "local-client-secret"),
        ("grant_type", "refresh_token"), ("refresh_token", token));

    private async Task<JsonElement> RefreshAsync(string token)
    {
        (HttpStatusCode status, JsonElement body) = await JsonAsync("POST", "/oauth2/token", credential: null, Refresh(token));
        Assert.Equal(HttpStatusCode.OK, status);
        return body;
    }
}
