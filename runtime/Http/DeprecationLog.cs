using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace ImgurGen;

/// <summary>Logs once for each operation that the API means to end it (RFC 8594, RFC 9745).</summary>
internal sealed class DeprecationLog(ILogger logger)
{
    private const string Unknown = "(not told)";

    private readonly ConcurrentDictionary<string, bool> told = new(StringComparer.Ordinal);

    internal void Observe(ApiOperation operation, HttpResponseHeaders headers)
    {
        string? deprecation = Header(headers, "Deprecation");
        string? sunset = Header(headers, "Sunset");
        if ((deprecation is null && sunset is null) || !told.TryAdd(operation.Id, true))
            return;

        ApiLog.Deprecated(logger, operation.Id, deprecation ?? Unknown, sunset ?? Unknown, Header(headers, "Link") ?? Unknown);
    }

    private static string? Header(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out HeaderStringValues values) ? values.ToString() : null;
}
