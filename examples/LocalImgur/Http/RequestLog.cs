using Microsoft.AspNetCore.Http.Features;

namespace LocalImgur.Http;

/// <summary>Notes each request before it is handled, so that a client that has its answer can also find its request here.</summary>
internal sealed class RequestLog
{
    private const int Capacity = 10_000;

    private readonly Lock gate = new();
    private readonly Queue<RecordedRequest> requests = new();
    private readonly List<(Func<IReadOnlyList<RecordedRequest>, bool> Condition, TaskCompletionSource Arrival)> awaited = [];

    public IReadOnlyList<RecordedRequest> Snapshot()
    {
        lock (gate)
            return [.. requests];
    }

    public async Task WaitAsync(Func<IReadOnlyList<RecordedRequest>, bool> condition, CancellationToken cancellationToken)
    {
        var arrival = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            if (condition([.. requests]))
                return;
            awaited.Add((condition, arrival));
        }

        try
        {
            await arrival.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            lock (gate)
                awaited.Remove((condition, arrival));
        }
    }

    public Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        string[] target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?', 2);
        var headers = http.Request.Headers.ToDictionary(
            header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var request = new RecordedRequest(http.Request.Method, target[0], target.ElementAtOrDefault(1) ?? "", headers);

        lock (gate)
        {
            if (requests.Count == Capacity)
                requests.Dequeue();
            requests.Enqueue(request);
            if (awaited.Count > 0)
                Tell([.. requests]);
        }

        return next(http);
    }

    private void Tell(IReadOnlyList<RecordedRequest> arrived) => awaited.RemoveAll(one => one.Condition(arrived) && one.Arrival.TrySetResult());
}
