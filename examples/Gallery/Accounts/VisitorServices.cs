using Gallery.Uploads;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace Gallery.Accounts;

/// <summary>Registers what is remembered of visitors: on the server, under keys that their cookies hold.</summary>
internal static class VisitorServices
{
    // Nobody stays signed in whom the gallery has not seen for as long.
    internal static readonly TimeSpan IdleTime = TimeSpan.FromHours(8);

    private const string CookiePrefix = "gallery.";

    public static IServiceCollection AddVisitors(this IServiceCollection services)
    {
        // Sessions and the keys of their cookies live as long as the process. For several servers, put both into a store that they share,
        // and give TokenVault a lock that they share in place of its turns: a refresh token that two of them use at once is good for one.
        services.AddDistributedMemoryCache();
        services.AddDataProtection().AddKeyManagementOptions(static keys => keys.XmlRepository = new MemoryKeys());
        services.AddSingleton<TicketStore>().AddSingleton<TokenVault>();
        services.AddHttpContextAccessor().AddScoped<Visitor>().AddScoped<RecentUploads>().AddScoped<Uploader>();

        services.AddSession(static session =>
        {
            session.IdleTimeout = IdleTime;
            session.Cookie.IsEssential = true;
            Protect(session.Cookie, "session");
        });
        services.AddAntiforgery(static antiforgery => Protect(antiforgery.Cookie, "form"));
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(static cookies =>
        {
            cookies.LoginPath = "/sign-in";
            cookies.ReturnUrlParameter = "returnUrl";
            cookies.ExpireTimeSpan = IdleTime;
            Protect(cookies.Cookie, "user");
        });
        services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<TicketStore>(static (cookies, tickets) => cookies.SessionStore = tickets);
        services.AddAuthorization();
        return services;
    }

    // Lax, not Strict: Imgur's sign-in page sends browsers here, and they are to be known when they come.
    private static void Protect(CookieBuilder cookie, string name)
    {
        cookie.Name = CookiePrefix + name;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }
}
