using System.Text.Json.Nodes;

namespace LocalImgur.Faults;

/// <summary>Errors of what stands before Imgur's API: gateways, proxies and caches.</summary>
internal static class GatewayFaults
{
    private const string NotAuthorized = "The requester is not authorized to access the resource.";
    private const string MissingKey = "Missing RapidAPI application key.";
    private const string Quota = "You have exceeded the MONTHLY quota for Requests on your current plan.";

    public static IReadOnlyList<FaultProfile> All { get; } =
    [
        Errors(FaultKind.GatewayErrors401, 401, "Unauthorized", NotAuthorized, FaultOutcome.Unauthorized),
        Errors(FaultKind.GatewayErrors429, 429, "Too Many Requests", "Too Many Requests", FaultOutcome.RateLimited),
        Errors(FaultKind.GatewayErrors500, 500, "Internal Server Error", "Internal Server Error", FaultOutcome.Unavailable),
        Message(FaultKind.GatewayMessage401, 401, MissingKey, FaultOutcome.Unauthorized),
        Message(FaultKind.GatewayMessage429, 429, Quota, FaultOutcome.RateLimited),
        Page(FaultKind.Html503, 503, "text/html; charset=utf-8", FaultOutcome.Unavailable, "A cache's page: Varnish is out of breath.",
            """
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
            <html><head><title>503 client read error</title></head>
            <body><h1>Error 503 client read error</h1><p>client read error</p><h3>Guru Meditation:</h3><p>XID: 1</p></body></html>
            """),
        Page(FaultKind.Html405, 405, "text/html", FaultOutcome.Error, "A web server's page: it does not let the method through.",
            "<html>\r\n<head><title>405 Not Allowed</title></head>\r\n<body><center><h1>405 Not Allowed</h1></center></body>\r\n</html>\r\n"),
        Page(FaultKind.Html502, 502, "text/html", FaultOutcome.Unavailable, "A web server's page: what is behind it does not answer.",
            "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><center><h1>502 Bad Gateway</h1></center></body>\r\n</html>\r\n"),
        Page(FaultKind.Text502, 502, "text/plain", FaultOutcome.Unavailable, "A few words from a proxy.", "Bad Gateway"),
        Page(FaultKind.Xml400, 400, "text/xml", FaultOutcome.Error, "The API's other language, after an empty line.",
            "\r\n<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<data type=\"array\" success=\"0\" status=\"400\"><error>Bad Request</error></data>"),
        Page(FaultKind.Empty500, 500, contentType: null, FaultOutcome.Unavailable, "An error without a word.", ""),
    ];

    private static FaultProfile Errors(FaultKind kind, int status, string title, string detail, FaultOutcome outcome) => new(
        kind,
        $"The newer gateway's list of errors, {status}.",
        new FaultExpectation(outcome, status) { Message = detail },
        CannedAction.Json(status, _ => new JsonObject
        {
            ["errors"] = new JsonArray(new JsonObject
            {
                ["id"] = "legacy-api-local",
                ["code"] = $"{status}",
                ["status"] = title,
                ["detail"] = detail,
            }),
        }));

    private static FaultProfile Message(FaultKind kind, int status, string message, FaultOutcome outcome) => new(
        kind,
        $"The commercial gateway's message, {status}.",
        new FaultExpectation(outcome, status) { Message = message },
        CannedAction.Json(status, _ => new JsonObject { ["message"] = message }));

    private static FaultProfile Page(
        FaultKind kind, int status, string? contentType, FaultOutcome outcome, string description, string body) => new(
            kind,
            description,
            new FaultExpectation(outcome, status),
            new CannedAction(status, contentType, _ => body));
}
