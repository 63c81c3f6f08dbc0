namespace ImgurGen;

/// <summary>An answer of HTTP status 200 as a cache keeps it.</summary>
/// <param name="etag">The entity tag, quotes included: <c>"abc"</c> or <c>W/"abc"</c> (RFC 9110, 8.8.3).</param>
/// <param name="body">The body in UTF-8, decompressed. It must not change afterwards.</param>
public sealed class CachedResponse(string etag, ReadOnlyMemory<byte> body)
{
    /// <summary>The entity tag, quotes included.</summary>
    public string ETag { get; } = etag ?? throw new ArgumentNullException(nameof(etag));

    /// <summary>The body in UTF-8.</summary>
    public ReadOnlyMemory<byte> Body { get; } = body;

    /// <summary>The body's media type, without parameters, or null where the server named none.</summary>
    public string? ContentType { get; init; }

    /// <summary>The headers of the answer, without those that describe its body or that are of one answer only.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];
}
