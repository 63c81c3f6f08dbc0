namespace LocalImgur.Faults;

/// <summary>Holds the fault that is switched on, counts its requests, and lets it answer them.</summary>
internal sealed class FaultSwitch(TimeProvider time)
{
    private readonly Lock gate = new();
    private Fault? current;

    /// <summary>The fault that is switched on, with the number of requests that it still concerns.</summary>
    public Fault? Current
    {
        get
        {
            lock (gate)
                return current;
        }

        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value?.Count ?? 1, 1, nameof(Fault.Count));
            lock (gate)
                current = value;
        }
    }

    public Task InvokeAsync(HttpContext http, RequestDelegate next)
        => Take(http.Request) is { } fault ? fault.Action.AnswerAsync(http, next, fault, time) : next(http);

    private Fault? Take(HttpRequest request)
    {
        lock (gate)
        {
            if (current is not { } fault || !Concerns(fault, request))
                return null;
            if (fault.Count is int count)
                current = count == 1 ? null : fault with { Count = count - 1 };
            return fault;
        }
    }

    private static bool Concerns(Fault fault, HttpRequest request)
        => (fault.Path is null || request.Path.Value!.StartsWith(fault.Path, StringComparison.Ordinal))
            && (fault.Kind != FaultKind.RedirectElsewhere || request.Host.Host != RedirectAction.OtherHost);
}
