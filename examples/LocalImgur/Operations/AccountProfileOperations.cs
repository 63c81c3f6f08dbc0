using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>What a user has earned, looks like and follows, and how a user confirms an address or leaves.</summary>
internal static class AccountProfileOperations
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/account/{username}/gallery_profile", call => AccountOperations.Named(call).ToGalleryProfileJson(call)),
        new("GET", "/3/account/{username}/available_avatars", AvailableAvatars),
        new("GET", "/3/account/{username}/avatar", call => AccountOperations.Own(call).ToAvatarJson(call)) { Access = Access.User },
        new("POST", "/3/account/{username}/verifyemail", SendVerification) { Access = Access.User },
        new("GET", "/3/account/{username}/verifyemail", call => AccountOperations.Own(call).EmailVerified) { Access = Access.User },
        new("POST", "/3/account/me/follow/tag/{tagName}", Follow) { Access = Access.User },
        new("DELETE", "/3/account/me/follow/tag/{tagName}", Unfollow) { Access = Access.User },
        new("POST", "/3/account/me/delete", Delete)
        {
            Access = Access.User, Query = ["client_id"], Json = ["password", "reasons", "feedback"],
        },
    ];

    /// <summary>The avatars that the caller may take: without a user those that everybody may.</summary>
    public static IReadOnlyList<Avatar> AvatarsFor(Call call)
    {
        bool hasEarnedMore = call.User is { Trophies.IsEmpty: false };
        return [.. call.World.Catalogue.Avatars.Where(avatar => avatar.IsDefault || hasEarnedMore)];
    }

    // Nobody looks whether the user in the path exists.
    private static JsonObject AvailableAvatars(Call call)
    {
        IReadOnlyList<Avatar> avatars = AvatarsFor(call);
        return new JsonObject
        {
            ["available_avatars"] = avatars.Select(avatar => Describe(avatar, call)).ToJsonArray(),
            ["available_avatars_count"] = avatars.Count,
            ["avatars_are_default"] = avatars.All(static avatar => avatar.IsDefault),
        };
    }

    private static JsonObject Describe(Avatar avatar, Call call)
        => new() { ["name"] = avatar.Name, ["location"] = $"{call.Address}/avatar/{avatar.Name}" };

    // This server's user reads mail at once, and follows the link in it.
    private static JsonNode SendVerification(Call call)
    {
        Account account = AccountOperations.Own(call);
        if (account.EmailVerified)
            throw RefusalException.Bad("User Previously Verified");
        call.World.Accounts.Update(account.Id, static current => current with { EmailVerified = true });
        return true;
    }

    private static JsonNode Follow(Call call)
    {
        Tag tag = TagOperations.Find(call);
        Change(call, account => account with { FollowedTags = account.FollowedTags.Add(tag.Name) });
        return true;
    }

    private static JsonNode Unfollow(Call call)
    {
        Tag tag = TagOperations.Find(call);
        if (!call.RequireUser().FollowedTags.Contains(tag.Name))
            throw new RefusalException(StatusCodes.Status409Conflict, "Not following tag");
        Change(call, account => account with { FollowedTags = account.FollowedTags.Remove(tag.Name) });
        return true;
    }

    private static JsonNode Delete(Call call)
    {
        Account user = call.RequireUser();
        if (call.Query("client_id") is { } id && id != call.World.Options.ClientId)
            throw new RefusalException(StatusCodes.Status403Forbidden, "Invalid client_id");
        if (call.Json.Text("password") != call.World.Options.Password)
            throw new RefusalException(StatusCodes.Status403Forbidden, "The password is wrong");
        call.Json.Texts("reasons");
        call.Json.Text("feedback");
        call.World.DeleteAccount(user.Id);
        return true;
    }

    private static void Change(Call call, Func<Account, Account> change)
        => call.World.Accounts.Update(call.RequireUser().Id, change);
}
