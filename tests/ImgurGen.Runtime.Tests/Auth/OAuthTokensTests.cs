using System.Text.Json;

namespace ImgurGen.Runtime.Tests.Auth;

public sealed class OAuthTokensTests
{
    private static readonly DateTimeOffset Noon = new(2025, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private static OAuthTokens Read(string json) => JsonSerializer.Deserialize<OAuthTokens>(json)!;

    // The answer in Imgur's documentation, "Refresh Tokens".
    [Fact]
    public void The_documented_answer_is_read()
    {
        OAuthTokens tokens = Read("""
            {
             "access_token":"5c3118ebb73fbb275945ab340be60b610a3216d6",
             "refresh_token":"d36b474c95bb9ee54b992c7c34fffc2cc343d0a7",
             "expires_in":3600,
             "token_type":"Bearer",
             "account_username":"saponifi3d"
            }
            """).AskedAt(Noon);

        Assert.Equal("5c3118ebb73fbb275945ab340be60b610a3216d6", tokens.AccessToken);
        Assert.Equal("d36b474c95bb9ee54b992c7c34fffc2cc343d0a7", tokens.RefreshToken);
        Assert.Equal(Noon.AddHours(1), tokens.ExpiresAt);
        Assert.Equal(Noon, tokens.IssuedAt);
        Assert.Equal("saponifi3d", tokens.AccountName);
        Assert.Null(tokens.AccountId);
        Assert.Null(tokens.Scope);
    }

    // The answer of the tests of another client (captured: GetTokenByPin), and the same with what else has been seen.
    [Theory]
    [InlineData("2419200", "45344", "null", 28)]
    [InlineData("\"2419200\"", "\"45344\"", "\"\"", 28)]
    [InlineData("315360000", "45344", "null", 3650)]
    public void Numbers_may_come_as_text_and_nothing_as_null_or_empty(string life, string account, string scope, int days)
    {
        OAuthTokens tokens = Read($$"""
            {"access_token":"0123456789a","expires_in":{{life}},"token_type":"bearer","scope":{{scope}},
             "refresh_token":"0123456789abcdef0123456789abcdef0123","account_id":{{account}},"account_username":"Bob"}
            """).AskedAt(Noon);

        Assert.Equal(Noon.AddDays(days), tokens.ExpiresAt);
        Assert.Equal(45344, tokens.AccountId);
        Assert.Null(tokens.Scope);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"somebody\"")]
    [InlineData("{\"id\":[1]}")]
    public void Something_odd_beside_a_token_does_not_lose_the_token(string odd)
    {
        OAuthTokens tokens = Read($$"""{"account_id":{{odd}},"expires_in":{{odd}},"access_token":"t0ken","new":{"a":[]} }""").AskedAt(Noon);

        Assert.Equal("t0ken", tokens.AccessToken);
        Assert.Null(tokens.AccountId);
        Assert.Null(tokens.ExpiresAt);
    }

    // Strava tells a moment in seconds since 1970, Salesforce one in milliseconds, as text: what is stored here has the same names.
    [Theory]
    [InlineData("\"expires_at\":1568775134,\"expires_in\":20566", 20566)]
    [InlineData("\"issued_at\":\"1278448384422\"", null)]
    [InlineData("\"expires_at\":{},\"issued_at\":[\"2025-06-01\"],\"expires_in\":60", 60)]
    [InlineData("\"expires_at\":\"tomorrow\",\"issued_at\":true,\"expires_in\":60", 60)]
    public void Moments_that_a_server_tells_in_its_own_way_do_not_lose_the_token(string moments, int? seconds)
    {
        OAuthTokens tokens = Read($$"""{"token_type":"Bearer","access_token":"t0ken",{{moments}},"refresh_token":"r3fresh"}""").AskedAt(Noon);

        Assert.Equal(("t0ken", "r3fresh"), (tokens.AccessToken, tokens.RefreshToken));
        Assert.Equal(Noon, tokens.IssuedAt);
        Assert.Equal(seconds is { } life ? Noon.AddSeconds(life) : null, tokens.ExpiresAt);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1e300")]
    public void A_life_that_cannot_be_is_not_known(string life) =>
        Assert.Null(Read($$"""{"access_token":"t0ken","expires_in":{{life}}}""").AskedAt(Noon).ExpiresAt);

    [Theory]
    [InlineData("""{"refresh_token":"r"}""", "access_token")]
    [InlineData("""{"access_token":""}""", "access token")]
    [InlineData("""{"access_token":"s3cr3t\r\nX: 1"}""", "access token")]
    [InlineData("""{"access_token":"s3cr3t","token_type":"mac"}""", "bearer")]
    [InlineData("[]", "array")]
    public void What_is_no_bearer_token_is_refused_without_quoting_it(string json, string reason)
    {
        JsonException exception = Assert.Throws<JsonException>(() => Read(json));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_read_again_as_it_was()
    {
        var tokens = new OAuthTokens
        {
            AccessToken = "access",
            RefreshToken = "refresh",
            ExpiresAt = Noon.AddTicks(1234567),
            IssuedAt = Noon.AddHours(-1),
            AccountId = 45344,
            AccountName = "Bob \"B\"",
            Scope = "a b",
        };
        var bare = new OAuthTokens { AccessToken = "access" };

        Assert.Equal(tokens, Read(JsonSerializer.Serialize(tokens)));
        Assert.Equal(bare, Read(JsonSerializer.Serialize(bare)));
        Assert.Equal("""{"access_token":"access"}""", JsonSerializer.Serialize(bare));
    }

    [Fact]
    public void As_text_they_show_no_secret()
    {
        var tokens = new OAuthTokens { AccessToken = "s3cr3t-a", RefreshToken = "s3cr3t-r", ExpiresAt = Noon, AccountName = "Bob" };

        Assert.Equal("OAuthTokens of Bob, until 2025-06-01 12:00:00Z", tokens.ToString());
    }

    [Fact]
    public void A_token_that_no_header_can_carry_is_refused() =>
        Assert.Throws<ArgumentException>(() => new OAuthTokens { AccessToken = "a\nb" });
}
