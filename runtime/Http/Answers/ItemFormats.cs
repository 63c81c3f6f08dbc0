namespace ImgurGen;

/// <summary>Which format a media type is.</summary>
internal static class ItemFormats
{
    /// <summary>The format of what the server sent; null where its name says nothing, or not what the items are.</summary>
    internal static ItemFormat? Of(string? mediaType) => mediaType?.ToLowerInvariant() switch
    {
        "application/jsonl" or "application/x-ndjson" or "application/ndjson" or "application/x-jsonlines" or "application/jsonlines" => ItemFormat.JsonLines,
        "application/json-seq" => ItemFormat.JsonSequence,
        _ => null,
    };
}
