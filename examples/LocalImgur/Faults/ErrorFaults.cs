using System.Text.Json.Nodes;

namespace LocalImgur.Faults;

/// <summary>Errors in Imgur's envelope that say what they are.</summary>
internal static class ErrorFaults
{
    public static IReadOnlyList<FaultProfile> All { get; } =
    [
        Text(FaultKind.ErrorText, 400, "Invalid URL (local)", FaultOutcome.Error,
            "An error as Imgur documents it: a text, with the request it is about."),
        Text(FaultKind.InvalidToken, 403, "The access token provided is invalid.", FaultOutcome.Unauthorized,
            "The access token has expired, or so it says, which is a 403 and not a 401."),
        Text(FaultKind.AddressBlocked, 403, "Imgur is temporarily over capacity. Please try again later.", FaultOutcome.Forbidden,
            "Over capacity, in words: the client's address is blocked."),
        new(FaultKind.TooFast, "Too many uploads: a 400 whose sentence says how long to wait.",
            new FaultExpectation(FaultOutcome.RateLimited, 400) { Message = Waiting, RetryAfter = TimeSpan.FromMinutes(59) },
            CannedAction.Json(400, static request => ErrorBodies.Envelope(400, ErrorBodies.Data(request, Waiting)))),
        new(FaultKind.ErrorTextAlone, "An error text without the request it is about.",
            new FaultExpectation(FaultOutcome.NotFound, 404) { Message = "Unable to find an image with the id, local" },
            CannedAction.Json(404, static _ => ErrorBodies.Envelope(
                404, new JsonObject { ["error"] = "Unable to find an image with the id, local" }))),
        new(FaultKind.ErrorObject, "An error that is an object with a code.",
            new FaultExpectation(FaultOutcome.Error, 400) { Message = "File type invalid (1)", Code = "1003" },
            CannedAction.Json(400, static request => ErrorBodies.Envelope(400, ErrorBodies.Data(
                request, ErrorBodies.Error(1003, "File type invalid (1)", new JsonArray()))))),
        new(FaultKind.ErrorObjectEmptyException, "An error that is an object, from a server that has a fault.",
            new FaultExpectation(FaultOutcome.Unavailable, 500) { Message = "Internal Server Error", Code = "500" },
            CannedAction.Json(500, static request => ErrorBodies.Envelope(500, ErrorBodies.Data(
                request, ErrorBodies.Error(500, "Internal Server Error", new JsonObject(), "Exception_Logged"))))),
        new(FaultKind.ErrorObjectWait, "A comment too soon after another: the object says how many seconds to wait.",
            new FaultExpectation(FaultOutcome.RateLimited, 429)
            {
                Message = "You're commenting too fast!", Code = "2008", RetryAfter = TimeSpan.FromSeconds(27),
            },
            CannedAction.Json(429, static request => ErrorBodies.Envelope(429, ErrorBodies.Data(request, ErrorBodies.Error(
                2008, "You're commenting too fast!", new JsonObject { ["wait"] = 27 }, "Exception_CaptioningTooFast"))))),
        LimitReached(FaultKind.RetryAfterZero, seconds: 0, "A limit is reached, and nobody knows until when."),
        LimitReached(FaultKind.RetryAfterSeven, seconds: 7, "A limit is reached for seven seconds."),
    ];

    private const string Waiting = "You are uploading too fast. Please wait 59 more minutes.";

    private static FaultProfile Text(FaultKind kind, int status, string message, FaultOutcome outcome, string description) => new(
        kind,
        description,
        new FaultExpectation(outcome, status) { Message = message },
        CannedAction.Json(status, request => ErrorBodies.Envelope(status, ErrorBodies.Data(request, message))));

    private static FaultProfile LimitReached(FaultKind kind, int seconds, string description) => new(
        kind,
        description,
        new FaultExpectation(FaultOutcome.RateLimited, 429)
        {
            Message = "Too Many Requests",
            RetryAfter = seconds > 0 ? TimeSpan.FromSeconds(seconds) : null,
        },
        new CannedAction(429, "application/json", static request => ErrorBodies.Envelope(
            429, ErrorBodies.Data(request, "Too Many Requests")).ToJsonString())
        {
            RetryAfter = seconds,
        });
}
