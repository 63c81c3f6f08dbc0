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
        ["avatar"] = account.AvatarLink(call),
        ["avatar_name"] = account.AvatarName,
        ["cover"] = null,
        ["cover_name"] = null,
        ["reputation"] = account.Reputation,
        ["reputation_name"] = ReputationName(account.Reputation),
        ["created"] = account.Created.ToUnixTimeSeconds(),
        ["pro_expiration"] = false, // not null and not a number: nobody has been "pro" for years
        ["user_follow"] = new JsonObject { ["status"] = false },
        ["is_blocked"] = call.User?.BlockedUsers.Exists(blocked => blocked.Id == account.Id) ?? false,
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
            ["blocked_users"] = account.BlockedUsers.Select(ToJson).ToJsonArray(),
            ["show_mature"] = settings.ShowMature,
            ["newsletter_subscribed"] = settings.NewsletterSubscribed,
            ["first_party"] = false,
        };
    }

    public static JsonObject ToGalleryProfileJson(this Account account, Call call) => new()
    {
        ["total_gallery_comments"] = call.World.Comments.Of(account.Id).Count,
        ["total_gallery_likes"] = call.World.Favorites.Of(account.Id).Count(id => call.World.Gallery.Find(id) is not null),
        ["total_gallery_submissions"] = call.World.Gallery.Count(post => post.AccountId == account.Id),
        ["trophies"] = account.Trophies.Select(static trophy => trophy.ToJson()).ToJsonArray(),
    };

    public static JsonObject ToAvatarJson(this Account account, Call call)
        => new() { ["avatar"] = account.AvatarLink(call), ["avatar_name"] = account.AvatarName };

    public static string? UrlOf(this World world, long? accountId) => accountId is long id ? world.Accounts.Find(id)?.Url : null;

    private static string? AvatarLink(this Account account, Call call)
        => account.AvatarName is null ? null : $"{call.Address}/user/{account.Url}/avatar";

    private static JsonObject ToJson(BlockedUser user) => new() { ["blocked_id"] = user.Id, ["blocked_url"] = user.Url };

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
