using System.Collections.Concurrent;

namespace LocalImgur.Http;

/// <summary>What Imgur silently ignores and a strict server refuses, so that a client's mistake shows where it was made.</summary>
internal sealed class Complaints(bool strict)
{
    private readonly ConcurrentQueue<string> complaints = new();

    public IReadOnlyList<string> Snapshot() => [.. complaints];

    public void Note(HttpContext http, string text) => complaints.Enqueue($"{http.Request.Method} {http.Request.Path}: {text}");

    /// <summary>Refuses the request when the server is strict; otherwise returns, and the caller carries on as Imgur does.</summary>
    public void Raise(HttpContext http, string text)
    {
        if (!strict)
            return;
        Note(http, text);
        throw new RefusalException(StatusCodes.Status400BadRequest, text);
    }
}
