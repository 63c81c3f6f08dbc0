namespace ImgurGen;

/// <summary>How the items of a streamed answer are told apart.</summary>
public enum ItemFormat
{
    /// <summary>A JSON value on each line (<c>application/jsonl</c>, <c>application/x-ndjson</c>).</summary>
    JsonLines = 1,

    /// <summary>JSON values, each after the character U+001E (<c>application/json-seq</c>, RFC 7464).</summary>
    JsonSequence = 2,

    /// <summary>Server-sent events (<c>text/event-stream</c>) whose data are the items.</summary>
    ServerSentEvents = 3,

    /// <summary>
    /// Server-sent events that are the items themselves: objects with <c>data</c>, <c>event</c>, <c>id</c> and <c>retry</c>, as
    /// <c>itemSchema</c> of OpenAPI 3.2 describes them.
    /// </summary>
    ServerSentEventObjects = 4,
}
