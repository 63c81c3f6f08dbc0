using System.Globalization;
using ImgurGen.Runtime.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace ImgurGen.Runtime.Tests.RateLimits;

/// <summary>
/// A server that keeps credits as Imgur documents it: counted by the request, told in headers, refused with 429 when they are out.
/// </summary>
internal sealed class CreditServer : IAsyncDisposable
{
    private readonly Lock gate = new();
    private ScriptedServer? server;

    public long User { get; set; } = 500;

    public long Application { get; set; } = 12_500;

    public long Posts { get; set; } = 1250;

    /// <summary>What the headers say of the resets, in either of their meanings; null for nothing.</summary>
    public string? Reset { get; set; }

    public bool TellsHeaders { get; set; } = true;

    /// <summary>Runs when a request is counted, before it is answered, which it can do by itself with a status other than 200.</summary>
    public Func<HttpContext, Task> BeforeAnswer { get; set; } = static _ => Task.CompletedTask;

    public int Accepted { get; private set; }

    public int Refused { get; private set; }

    public ScriptedServer Server => server!;

    public static async Task<CreditServer> StartAsync()
    {
        var credits = new CreditServer();
        credits.server = await ScriptedServer.StartAsync(credits.AnswerAsync);
        return credits;
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        bool accepted = Count(context);
        await BeforeAnswer(context);
        if (context.Response.StatusCode != StatusCodes.Status200OK)
            return;

        if (accepted)
            await context.AnswerAsync("""{"data":{"id":"a"},"success":true,"status":200}""");
        else
            await context.AnswerAsync(429, "application/json", """{"data":{"error":"Too many"},"success":false,"status":429}""");
    }

    private bool Count(HttpContext context)
    {
        bool isPost = HttpMethods.IsPost(context.Request.Method);
        int cost = context.Request.Path == "/oauth2/token" ? 0 : isPost && context.Request.Path == "/3/image" ? 10 : 1;
        int posts = isPost && cost > 0 ? 1 : 0;
        lock (gate)
        {
            bool accepted = cost <= User && cost <= Application && posts <= Posts;
            if (accepted)
            {
                User -= cost;
                Application -= cost;
                Posts -= posts;
                Accepted++;
            }
            else
            {
                Refused++;
            }

            if (TellsHeaders)
                Tell(context.Response.Headers, isPost);
            return accepted;
        }
    }

    private void Tell(IHeaderDictionary headers, bool isPost)
    {
        headers["X-RateLimit-UserLimit"] = "500";
        headers["X-RateLimit-UserRemaining"] = User.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-ClientLimit"] = "12500";
        headers["X-RateLimit-ClientRemaining"] = Application.ToString(CultureInfo.InvariantCulture);
        if (Reset is not null)
            headers["X-RateLimit-UserReset"] = Reset;
        if (!isPost)
            return;

        headers["X-Post-Rate-Limit-Limit"] = "1250";
        headers["X-Post-Rate-Limit-Remaining"] = Posts.ToString(CultureInfo.InvariantCulture);
        if (Reset is not null)
            headers["X-Post-Rate-Limit-Reset"] = Reset;
    }
}
