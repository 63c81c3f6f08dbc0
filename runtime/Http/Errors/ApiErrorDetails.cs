using System.Net;

namespace ImgurGen;

/// <summary>What is known of a failed call; each part is null where it is not known.</summary>
public sealed record ApiErrorDetails
{
    /// <summary>The operation's <c>operationId</c>.</summary>
    public string? OperationId { get; init; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod? Method { get; init; }

    /// <summary>The path, with its parameters in braces.</summary>
    public string? PathTemplate { get; init; }

    /// <summary>The HTTP status of the answer.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>The API's own code for what was wrong.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>The API's own name for the kind of error.</summary>
    public string? ErrorType { get; init; }

    /// <summary>How long the API asks to wait; more than zero.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The rate limits that came with the answer.</summary>
    public RateLimitSnapshot? RateLimits { get; init; }

    /// <summary>The body of the answer, in the type that the API's document gives it.</summary>
    public object? Error { get; init; }

    /// <summary>The beginning of the body of the answer, where it is text of no documented type.</summary>
    public string? RawBody { get; init; }

    /// <summary>The operation and the status, without what the server sent: that may be private.</summary>
    public override string ToString() => $"{OperationId} ({Method} {PathTemplate}): {(int?)StatusCode}";
}
