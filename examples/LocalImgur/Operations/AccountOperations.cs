using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>Users and their settings.</summary>
internal static class AccountOperations
{
    private static readonly string[] Settings =
    [
        "bio", "public_images", "messaging_enabled", "album_privacy", "accepted_gallery_terms", "username", "show_mature",
        "newsletter_subscribed", "avatar",
    ];

    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/account/{username}", Get) { Query = ["account_id"] },
        new("GET", "/3/account/{username}/settings", GetSettings) { Access = Access.User },
        new("PUT", "/3/account/{username}/settings", UpdateSettings) { Access = Access.User, Form = Settings },
    ];

    /// <summary>The account in the path; <c>me</c> is the user who asks.</summary>
    public static Account Named(Call call)
    {
        string name = call.Path("username");
        if (name == "me")
            return call.RequireUser();
        return call.World.Accounts.Find(name) ?? throw NoAccount(name);
    }

    public static RefusalException NoAccount(string name)
        => RefusalException.Missing($"Unable to find an account with the username, {name}");

    /// <summary>The account in the path, which must be that of the user who asks.</summary>
    public static Account Own(Call call)
    {
        Account account = Named(call);
        return account.Id == call.RequireUser().Id ? account : throw RefusalException.Forbidden();
    }

    // An account may be asked for by its number; then the name in the path is not looked at.
    private static JsonObject Get(Call call)
    {
        if (call.Query("account_id") is null)
            return Named(call).ToJson(call);
        int id = call.Count("account_id", least: 1);
        return (call.World.Accounts.Find(id) ?? throw NoAccount($"{id}")).ToJson(call);
    }

    private static JsonObject GetSettings(Call call) => Own(call).ToSettingsJson();

    private static JsonNode UpdateSettings(Call call)
    {
        Account account = Own(call);
        string url = call.Form.Text("username") ?? account.Url;
        if (url != account.Url)
            CheckName(call, url, account);

        string? avatar = call.Form.Choice("avatar", [.. AccountProfileOperations.AvatarsFor(call).Select(static avatar => avatar.Name)]);
        call.World.Accounts.Update(account.Id, current => current with
        {
            Url = url,
            AvatarName = avatar ?? current.AvatarName,
            Bio = call.Form.Text("bio") ?? current.Bio,
            Settings = Read(call.Form, current.Settings),
        });
        return true;
    }

    /// <summary>The settings with what the form says of them; what it does not say stays.</summary>
    private static AccountSettings Read(FormFields form, AccountSettings settings) => settings with
    {
        PublicImages = form.Flag("public_images") ?? settings.PublicImages,
        MessagingEnabled = form.Flag("messaging_enabled") ?? settings.MessagingEnabled,
        AlbumPrivacy = form.Choice("album_privacy", "public", "hidden", "secret") ?? settings.AlbumPrivacy,
        AcceptedGalleryTerms = form.Flag("accepted_gallery_terms") ?? settings.AcceptedGalleryTerms,
        ShowMature = form.Flag("show_mature") ?? settings.ShowMature,
        NewsletterSubscribed = form.Flag("newsletter_subscribed") ?? settings.NewsletterSubscribed,
    };

    private static void CheckName(Call call, string name, Account account)
    {
        if (name.Length is < 4 or > 63 || !name.All(char.IsAsciiLetterOrDigit))
            throw RefusalException.Bad("A username has 4 to 63 letters and digits");
        if (call.World.Accounts.Find(name) is { } other && other.Id != account.Id)
            throw RefusalException.Bad("This username is taken");
    }
}
