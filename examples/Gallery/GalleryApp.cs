using Gallery.Accounts;
using Gallery.Hosts;
using Gallery.Security;

namespace Gallery;

/// <summary>The gallery as a web application: what it is made of, and the way that a request takes through it.</summary>
public static class GalleryApp
{
    private const string DefaultAddress = "http://localhost:5100";

    // Shows requests that failed.
    private const string FailurePage = "/error";

    /// <summary>Makes the application, which listens on http://localhost:5100, unless arguments or environment say otherwise.</summary>
    /// <param name="args">What ASP.NET Core understands, such as <c>--urls http://localhost:8080</c>.</param>
    /// <param name="imgur">Which Imgur it shows; it must outlive the application.</param>
    public static WebApplication Create(string[] args, ImgurHost imgur)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(GalleryApp).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });

        // Requests are not logged: the address of one of them holds the code of a sign-in.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error); // warns of keys on the disk: there are none
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.AddServerHeader = false);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
            builder.WebHost.UseUrls(DefaultAddress);

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddImgur(imgur);
        builder.Services.AddVisitors();
        builder.Services.AddRazorPages().AddSessionStateTempDataProvider();

        WebApplication app = builder.Build();
        Assemble(app);
        app.Lifetime.ApplicationStarted.Register(() => imgur.OnGalleryOpened(AddressOf(app)));
        return app;
    }

    /// <summary>Where the application listens; it must have started.</summary>
    public static Uri AddressOf(WebApplication app) => new(app.Urls.First());

    private static void Assemble(WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler(FailurePage);
        app.UseStatusCodePagesWithReExecute(FailurePage);
        app.UseHsts();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = StaticFileAge.Set });
        app.UseRouting();
        app.UseSession();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapRazorPages();
    }
}
