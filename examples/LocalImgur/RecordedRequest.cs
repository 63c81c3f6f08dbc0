namespace LocalImgur;

/// <summary>A request as it arrived, before anything was decided about it.</summary>
/// <param name="Method">The HTTP method, in the client's own case.</param>
/// <param name="Path">The path as sent, still percent-encoded, without the query.</param>
/// <param name="Query">The query as sent, still percent-encoded, without its question mark; empty where there is none.</param>
/// <param name="Headers">Every header; the values of a repeated one are joined with a comma. Names compare without regard to case.</param>
public sealed record RecordedRequest(string Method, string Path, string Query, IReadOnlyDictionary<string, string> Headers);
