using System.Text;
using Microsoft.AspNetCore.Http;

namespace ImgurGen.Runtime.Tests.Support;

public static class Answers
{
    /// <summary>Answers with a text, in UTF-8, whose length is announced.</summary>
    public static async Task AnswerAsync(this HttpContext context, int status, string contentType, string body)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        context.Response.StatusCode = status;
        if (contentType.Length > 0)
            context.Response.ContentType = contentType;
        if (HttpMethods.IsHead(context.Request.Method) || status is 204 or 304)
            return;

        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    }

    public static Task AnswerAsync(this HttpContext context, string json) => context.AnswerAsync(200, "application/json", json);

    /// <summary>Answers no more, until the client goes away.</summary>
    public static Task NeverAnswerAsync(this HttpContext context)
    {
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        context.RequestAborted.Register(gone.SetResult);
        return gone.Task;
    }

    public static Task RedirectAsync(this HttpContext context, int status, string location)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = location;
        return Task.CompletedTask;
    }
}
