using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>
/// Reads and writes tokens. What is read is an authorization server's answer (RFC 6749, 5.1, with the members that Imgur adds) or what was
/// written here, which has moments in the place of <c>expires_in</c>. Only the access token must be there and right: a server that sends
/// something odd beside it has issued it all the same, and will not do so twice.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OAuthTokensCodec : IJsonCodec<OAuthTokens>
{
    private const double MaxLife = 100 * 365.25 * 24 * 3600;

    /// <inheritdoc />
    public static OAuthTokens Read(ref Utf8JsonReader reader)
    {
        JsonTokens.StartObject(ref reader, "OAuth 2.0 tokens");
        string? accessToken = null, refreshToken = null, type = null, accountId = null, accountName = null, scope = null, life = null;
        DateTimeOffset? expiresAt = null, issuedAt = null;
        while (JsonTokens.NextProperty(ref reader, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("access_token"u8))
                accessToken = ReadAccessToken(ref reader);
            else if (name.SequenceEqual("refresh_token"u8))
                refreshToken = ReadText(ref reader);
            else if (name.SequenceEqual("token_type"u8))
                type = ReadText(ref reader);
            else if (name.SequenceEqual("expires_in"u8))
                life = ReadText(ref reader);
            else if (name.SequenceEqual("expires_at"u8))
                expiresAt = ReadMoment(ref reader);
            else if (name.SequenceEqual("issued_at"u8))
                issuedAt = ReadMoment(ref reader);
            else if (name.SequenceEqual("account_id"u8))
                accountId = ReadText(ref reader);
            else if (name.SequenceEqual("account_username"u8))
                accountName = ReadText(ref reader);
            else if (name.SequenceEqual("scope"u8))
                scope = ReadText(ref reader);
            else
                JsonTokens.Skip(ref reader);
        }

        if (!IsBearer(type))
            throw JsonTokens.Invalid(ref reader, "The token is of another type than 'bearer'.");

        return new OAuthTokens
        {
            AccessToken = accessToken ?? throw JsonTokens.Missing(ref reader, "access_token"),
            RefreshToken = refreshToken,
            ExpiresIn = Life(life),
            ExpiresAt = expiresAt,
            IssuedAt = issuedAt,
            AccountId = AccountId(accountId),
            AccountName = accountName,
            Scope = scope,
        };
    }

    /// <inheritdoc />
    public static void Write(JsonWriter writer, OAuthTokens value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.Property("access_token"u8).WriteStringValue(value.AccessToken);
        WriteText(writer, "refresh_token", value.RefreshToken);
        if (value.ExpiresIn is { } life)
            writer.Property("expires_in"u8).WriteNumberValue(life.TotalSeconds);
        if (value.ExpiresAt is { } expiresAt)
            writer.Property("expires_at"u8).WriteStringValue(expiresAt);
        if (value.IssuedAt is { } issuedAt)
            writer.Property("issued_at"u8).WriteStringValue(issuedAt);
        if (value.AccountId is { } accountId)
            writer.Property("account_id"u8).WriteNumberValue(accountId);
        WriteText(writer, "account_username", value.AccountName);
        WriteText(writer, "scope", value.Scope);
        writer.WriteEndObject();
    }

    /// <summary>A life in seconds; null where the text is none, or longer than anybody keeps tokens.</summary>
    internal static TimeSpan? Life(string? seconds) =>
        double.TryParse(seconds, CultureInfo.InvariantCulture, out double number) && number is > 0 and < MaxLife
            ? TimeSpan.FromSeconds(number)
            : null;

    internal static long? AccountId(string? text) => long.TryParse(text, CultureInfo.InvariantCulture, out long number) ? number : null;

    /// <summary>Whether a token of this type goes after the word <c>Bearer</c>; servers that do not say issue no other.</summary>
    internal static bool IsBearer(string? type) => type is null || string.Equals(type, "bearer", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a header can carry the token: it is not empty, and all of it is visible ASCII.</summary>
    internal static bool IsAccessToken(string? token) => token is { Length: > 0 } && !token.AsSpan().ContainsAnyExceptInRange('!', '~');

    private static string ReadAccessToken(ref Utf8JsonReader reader)
    {
        string token = StringCodec.Read(ref reader);
        return IsAccessToken(token)
            ? token
            : throw JsonTokens.Invalid(ref reader, "The access token is empty or holds what a header cannot carry.");
    }

    /// <summary>A text that is not empty, or a number as text; null for whatever else.</summary>
    private static string? ReadText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            JsonTokens.Skip(ref reader);
            return null;
        }

        string text = StringCodec.Read(ref reader);
        return text.Length == 0 ? null : text;
    }

    /// <summary>A moment as it is written here; null for whatever else a server calls by the same name.</summary>
    private static DateTimeOffset? ReadMoment(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out DateTimeOffset moment))
            return moment;

        JsonTokens.Skip(ref reader);
        return null;
    }

    private static void WriteText(JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.Property(name).WriteStringValue(value);
    }
}
