using System.Collections.Concurrent;

namespace LocalImgur.Http;

/// <summary>Gives the answers that a test or a demonstration ordered, before any real one.</summary>
internal sealed class Script
{
    private readonly ConcurrentQueue<ScriptedAnswer> answers = new();

    public void Add(ScriptedAnswer answer) => answers.Enqueue(answer);

    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        if (!answers.TryDequeue(out ScriptedAnswer? answer))
        {
            await next(http);
            return;
        }

        http.Response.StatusCode = answer.Status;
        foreach ((string name, string value) in answer.Headers)
            http.Response.Headers[name] = value;
        if (answer.Body.Length == 0)
            return;

        http.Response.ContentType = answer.ContentType;
        await http.Response.WriteAsync(answer.Body);
    }
}
