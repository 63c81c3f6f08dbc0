using System.Text.Json.Nodes;

namespace LocalImgur.Faults;

/// <summary>Errors in Imgur's envelope that contradict themselves.</summary>
internal static class OddErrorFaults
{
    private const string OverCapacity = "Imgur is over capacity. Please try again.";
    private const string CommentError = "An error occurred while fetching the comment";

    public static IReadOnlyList<FaultProfile> All { get; } =
    [
        Inner(FaultKind.InnerCode403, 403, "Forbidden", FaultOutcome.Forbidden),
        Inner(FaultKind.InnerCode429, 429, "You are uploading too fast", FaultOutcome.RateLimited),
        new(FaultKind.BodyStatus500, "A 429 that calls itself 500.",
            new FaultExpectation(FaultOutcome.RateLimited, 429) { Message = "Too many requests", Code = "500" },
            CannedAction.Json(429, static request => ErrorBodies.Envelope(500, ErrorBodies.Data(request, "Too many requests")))),
        new(FaultKind.OverCapacity, "A status of Imgur's own.",
            new FaultExpectation(FaultOutcome.Unavailable, 503) { Message = OverCapacity, Code = "1203" },
            CannedAction.Json(503, static request => ErrorBodies.Envelope(1203, ErrorBodies.Data(request, OverCapacity)))),
        new(FaultKind.SuccessWithError, "An error that calls itself a success, as deletions have.",
            new FaultExpectation(FaultOutcome.Error, 200) { Message = "This could not be deleted" },
            CannedAction.Json(200, static request => ErrorBodies.Envelope(
                200, ErrorBodies.Data(request, "This could not be deleted"), success: true))),
        new(FaultKind.SuccessWithText, "A text that tells of an error, called a success. Where the payload is a text, it is one.",
            new FaultExpectation(FaultOutcome.Error, 200) { Message = CommentError },
            CannedAction.Json(200, static _ => ErrorBodies.Envelope(200, CommentError, success: true))),
        new(FaultKind.FailureWithText, "An error whose whole payload is a text.",
            new FaultExpectation(FaultOutcome.Unavailable, 500) { Message = "Something went wrong" },
            CannedAction.Json(500, static _ => ErrorBodies.Envelope(500, "Something went wrong"))),
        new(FaultKind.FailureWithFalse, "An error that says nothing but false.",
            new FaultExpectation(FaultOutcome.Error, 400),
            CannedAction.Json(400, static _ => ErrorBodies.Envelope(400, JsonValue.Create(false)))),
    ];

    private static FaultProfile Inner(FaultKind kind, int code, string message, FaultOutcome outcome) => new(
        kind,
        $"A 400 that carries the code {code}, which is what it means.",
        new FaultExpectation(outcome, 400) { Message = message, Code = $"{code}" },
        CannedAction.Json(400, request => ErrorBodies.Envelope(
            400, ErrorBodies.Data(request, ErrorBodies.Error(code, message, new JsonArray())))));
}
