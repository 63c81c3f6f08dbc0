using System.Globalization;

namespace Gallery.Failures;

/// <summary>What a visitor is told when something does not work.</summary>
/// <param name="Status">The HTTP status of the page.</param>
/// <param name="Title">What has happened, in a few words.</param>
/// <param name="Advice">What to do about it, in a sentence or two.</param>
public sealed record Failure(int Status, string Title, string Advice)
{
    /// <summary>How long to wait before it may work; null where nobody knows, or waiting does not help.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What Imgur said of it; null where it said nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>Whether signing in helps.</summary>
    public bool AsksForSignIn { get; init; }

    /// <summary>Tells the browser, as far as headers can.</summary>
    internal void WriteTo(HttpResponse response)
    {
        response.StatusCode = Status;
        if (RetryAfter is { } wait)
            response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }
}
