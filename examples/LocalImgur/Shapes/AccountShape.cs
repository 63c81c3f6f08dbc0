using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Shapes;

/// <summary>A user as everybody sees them, and their settings as they alone do.</summary>
internal static class AccountShape
{
    public static JsonObject ToJson(this Account account, Call call) => new()
    {
        ["id"] = account.Id,
        ["url"] = account.Url,
        ["bio"] = account.Bio,
        ["avatar"] = account.AvatarName is null ? null : $"{call.Address}/user/{account.Url}/avatar",
        ["avatar_name"] = account.AvatarName,
        ["cover"] = null,
        ["cover_name"] = null,
        ["reputation"] = account.Reputation,
        ["reputation_name"] = ReputationName(account.Reputation),
        ["created"] = account.Created.ToUnixTimeSeconds(),
        ["pro_expiration"] = false, // not null and not a number: nobody has been "pro" for years
        ["user_follow"] = new JsonObject { ["status"] = false },
        ["is_blocked"] = false,
    };

    public static JsonObject ToSettingsJson(this Account account)
    {
        AccountSettings settings = account.Settings;
        return new JsonObject
        {
            ["account_url"] = account.Url,
            ["email"] = settings.Email,
            ["public_images"] = settings.PublicImages,
            ["album_privacy"] = settings.AlbumPrivacy,
            ["pro_expiration"] = false,
            ["accepted_gallery_terms"] = settings.AcceptedGalleryTerms,
            ["active_emails"] = new JsonArray(settings.Email),
            ["messaging_enabled"] = settings.MessagingEnabled,
            ["comment_replies"] = true,
            ["blocked_users"] = new JsonArray(new JsonObject { ["blocked_id"] = 45454554, ["blocked_url"] = "spam_can" }),
            ["show_mature"] = settings.ShowMature,
            ["newsletter_subscribed"] = settings.NewsletterSubscribed,
            ["first_party"] = false,
        };
    }

    public static string? UrlOf(this World world, long? accountId) => accountId is long id ? world.Accounts.Find(id)?.Url : null;

    private static string ReputationName(long reputation) => reputation switch
    {
        < 0 => "Forever Alone",
        < 400 => "Neutral",
        < 1_000 => "Accepted",
        < 2_000 => "Liked",
        < 4_000 => "Trusted",
        < 8_000 => "Idolized",
        < 20_000 => "Renowned",
        _ => "Glorious",
    };
}
