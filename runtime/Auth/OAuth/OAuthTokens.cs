using System.Text;
using System.Text.Json.Serialization;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>
/// What an authorization server issued to a user: the access token, what renews it, and whose it is. As JSON (for a store of your own) it
/// holds the secrets; as text it does not.
/// </summary>
[JsonConverter(typeof(JsonCodecConverter<OAuthTokens, OAuthTokensCodec>))]
public sealed record OAuthTokens
{
    /// <summary>What is sent after the word <c>Bearer</c>. A secret.</summary>
    /// <exception cref="ArgumentException">The token is empty or holds what a header cannot carry.</exception>
    public required string AccessToken
    {
        get;
        init => field = HeaderText.CheckSecret(value, nameof(AccessToken));
    }

    /// <summary>What new tokens are had for, or null where the server issued none. A secret, and the longer-lived one.</summary>
    public string? RefreshToken { get; init; }

    /// <summary>When the access token ends, by this machine's clock; null where the server did not say.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When the access token was asked for, by this machine's clock; null where that is not known.</summary>
    public DateTimeOffset? IssuedAt { get; init; }

    /// <summary>The number of the user's account. Source: Imgur's <c>account_id</c>; null where it is absent or no number.</summary>
    public long? AccountId { get; init; }

    /// <summary>The name of the user's account. Source: Imgur's <c>account_username</c>; null where it is absent.</summary>
    public string? AccountName { get; init; }

    /// <summary>What the tokens are limited to, words with blanks between; null where the server did not say.</summary>
    public string? Scope { get; init; }

    /// <summary>How long an answer says that its access token lives: it does not know the time at which it is read.</summary>
    internal TimeSpan? ExpiresIn { get; init; }

    /// <summary>Whose tokens they are and when they end, without any secret.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(nameof(OAuthTokens));
        text.Append(AccountName is null ? "" : $" of {AccountName}");
        text.Append(ExpiresAt is { } end ? $", until {end:u}" : "");
        return text.ToString();
    }

    /// <summary>
    /// Whether the access token is good for longer than that from now on. Of a short life, a quarter is early enough to replace it.
    /// </summary>
    internal bool Outlives(TimeSpan ahead, DateTimeOffset now)
    {
        if (ExpiresAt is not { } end)
            return true;

        TimeSpan quarter = IssuedAt is { } start && start < end ? (end - start) / 4 : ahead;
        return end - now > (quarter < ahead ? quarter : ahead);
    }

    /// <summary>The same, from an answer to what was asked at this moment.</summary>
    internal OAuthTokens AskedAt(DateTimeOffset moment) => this with
    {
        IssuedAt = moment,
        ExpiresAt = ExpiresIn is { } life ? moment + life : null,
        ExpiresIn = null,
    };
}
