using System.Globalization;
using System.Net;
using ImgurGen.Benchmarks.Bodies;
using ImgurGen.Benchmarks.Processes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ImgurGen.Benchmarks.Calls;

/// <summary>
/// A server in a process of its own that answers bytes which were made before: what it costs is the same for whoever calls, and little.
/// Every answer tells the rate limits in Imgur's headers.
/// </summary>
internal static class FixedServer
{
    /// <summary>How many pages the list of <see cref="Caller.CountItemsAsync"/> has.</summary>
    public const int Pages = 1000;

    /// <summary>How many items each of them has.</summary>
    public const int ItemsOfPage = 3;

    /// <summary>The path under which the list is; elsewhere each page of the gallery is the same.</summary>
    public const string ListPath = "list/";

    /// <summary>The path under which answers have an entity tag, and are confirmed by it.</summary>
    public const string TaggedPath = "tagged/";

    private const string Tag = "\"d1b2c3a4958677e0f1e2d3c4b5a69788796a5b4c\"";

    private static readonly byte[] Image = ImageBody.Create();
    private static readonly byte[] GalleryPage = GalleryPageBody.Create();
    private static readonly byte[][] List = [.. Enumerable.Range(0, Pages).Select(PageOfList), Answer.Around("[]")];

    private static readonly string Reset =
        DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>Serves until whoever started the process is done with it. The first line that is written is the address.</summary>
    public static async Task<int> RunAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Limits.MaxRequestBodySize = null;
        });
        await using WebApplication app = builder.Build();
        app.Run(AnswerAsync);
        await app.StartAsync();
        Console.WriteLine(app.Urls.Single() + "/");
        await Child.WaitForEndAsync();
        return 0;
    }

    private static async Task AnswerAsync(HttpContext http)
    {
        if (HttpMethods.IsPost(http.Request.Method))
            await http.Request.Body.CopyToAsync(Stream.Null);

        IHeaderDictionary headers = http.Response.Headers;
        headers["X-RateLimit-UserLimit"] = "500";
        headers["X-RateLimit-UserRemaining"] = "487";
        headers["X-RateLimit-UserReset"] = Reset;
        headers["X-RateLimit-ClientLimit"] = "12500";
        headers["X-RateLimit-ClientRemaining"] = "12374";
        string path = http.Request.Path.Value!;
        if (path.AsSpan(1).StartsWith(TaggedPath))
        {
            headers.ETag = Tag;
            if (http.Request.Headers.IfNoneMatch == Tag)
            {
                http.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        byte[] body = BodyFor(path);
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body);
    }

    private static byte[] BodyFor(string path)
    {
        if (path.AsSpan(1).StartsWith(ListPath))
            return List[int.Parse(path.AsSpan(path.LastIndexOf('/') + 1), CultureInfo.InvariantCulture)];
        return path.Contains("/gallery/", StringComparison.Ordinal) ? GalleryPage : Image;
    }

    // No two pages are the same, or the list would end there.
    private static byte[] PageOfList(int number)
        => Answer.Around($"[{string.Join(',', Enumerable.Range(number * ItemsOfPage, ItemsOfPage).Select(GalleryPageBody.Image))}]");
}
