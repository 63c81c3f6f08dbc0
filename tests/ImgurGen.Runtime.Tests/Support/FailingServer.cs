using Microsoft.AspNetCore.Http;

namespace ImgurGen.Runtime.Tests.Support;

/// <summary>A server that fails at first, in the ways that it is told, and then answers well.</summary>
public static class FailingServer
{
    public const string Good = """{"id":"a"}""";

    /// <param name="failures">What it does with the first requests, one after the other.</param>
    public static Task<ScriptedServer> StartAsync(params RequestDelegate[] failures)
    {
        int asked = 0;
        return ScriptedServer.StartAsync(context =>
        {
            int number = Interlocked.Increment(ref asked);
            return number <= failures.Length ? failures[number - 1](context) : context.AnswerAsync(Good);
        });
    }

    public static RequestDelegate Status(int status, string? retryAfter = null) => context =>
    {
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return context.AnswerAsync(status, "text/html", "<html>Down</html>");
    };

    public static Task Reset(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    /// <summary>A whole head, half a body, and no more.</summary>
    public static async Task BreakOff(HttpContext context)
    {
        context.Response.ContentLength = Good.Length;
        await context.Response.WriteAsync(Good[..4]);
        await context.Response.Body.FlushAsync();
        context.Abort();
    }
}
