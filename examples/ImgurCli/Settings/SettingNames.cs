namespace ImgurCli.Settings;

/// <summary>All that can be set.</summary>
internal static class SettingNames
{
    public static SettingName ClientId { get; } = new("IMGUR_CLIENT_ID", "client_id");

    public static SettingName ClientSecret { get; } = new("IMGUR_CLIENT_SECRET", "client_secret");

    public static SettingName AccessToken { get; } = new("IMGUR_ACCESS_TOKEN", "access_token");

    public static SettingName BaseAddress { get; } = new("IMGUR_BASE_ADDRESS", "base_address");

    public static SettingName RedirectUri { get; } = new("IMGUR_REDIRECT_URI", "redirect_uri");

    public static IReadOnlyList<SettingName> All { get; } = [ClientId, ClientSecret, AccessToken, BaseAddress, RedirectUri];
}
