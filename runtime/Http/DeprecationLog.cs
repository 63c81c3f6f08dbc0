using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace ImgurGen;

/// <summary>Logs once for each operation that the API means to end it (RFC 8594, RFC 9745).</summary>
internal sealed class DeprecationLog(ILogger logger)
{
    private const string Unknown = "(not told)";

    private readonly ConcurrentDictionary<string, bool> told = new(StringComparer.Ordinal);

    internal void Observe(ApiOperation operation, ApiAnswer answer)
    {
        HttpResponseHeaders headers = answer.Message.Headers;
        string? deprecation = AnswerHeaders.Find(headers, "Deprecation");
        string? sunset = AnswerHeaders.Find(headers, "Sunset");
        if ((deprecation is null && sunset is null) || !told.TryAdd(operation.Id, true))
            return;

        // Other links (to the next page, to the resource itself) hold arguments, and whatever else stood in the address.
        string links = string.Join(", ", LinkHeader.Targets(AnswerHeaders.Find(headers, "Link") ?? "", "deprecation", "sunset"));
        ApiLog.Deprecated(logger, operation.Id, Clean(deprecation), Clean(sunset), Clean(links));

        string Clean(string? text) => string.IsNullOrEmpty(text) ? Unknown : answer.Authentication?.Redact(text) ?? text;
    }
}
