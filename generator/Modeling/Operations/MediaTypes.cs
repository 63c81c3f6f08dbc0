using System.Net.Http.Headers;
using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>Which of several media types is read or sent.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Form = "application/x-www-form-urlencoded";
    public const string Multipart = "multipart/form-data";

    /// <summary>The media type without its parameters, in lower case.</summary>
    public static string Essence(string mediaType)
    {
        int end = mediaType.IndexOf(';');
        return (end < 0 ? mediaType : mediaType.Substring(0, end)).Trim().ToLowerInvariant();
    }

    /// <summary>Whether the grammar of HTTP allows it in a header (RFC 9110, section 8.3.1), so that a request can be made with it.</summary>
    public static bool IsSendable(string mediaType) => MediaTypeHeaderValue.TryParse(mediaType, out _);

    /// <summary>The media type; where it cannot be sent, without its parameters, or else the plainest of its kind.</summary>
    public static string Sendable(string mediaType, BodyEncoding encoding)
    {
        if (IsSendable(mediaType))
            return mediaType;
        return IsSendable(Essence(mediaType)) ? Essence(mediaType) : encoding switch
        {
            BodyEncoding.Json => Json,
            BodyEncoding.Text => "text/plain",
            _ => "application/octet-stream",
        };
    }

    public static bool IsJson(string mediaType)
    {
        string essence = Essence(mediaType);
        return essence is Json or "text/json" or "*/*" or "application/*" || essence.EndsWith("+json", StringComparison.Ordinal);
    }

    /// <summary>Whether it may be anything, so that only the schema says what it is.</summary>
    public static bool IsRange(string mediaType) => Essence(mediaType).EndsWith("/*", StringComparison.Ordinal);

    public static bool IsText(string mediaType)
    {
        string essence = Essence(mediaType);
        return essence.StartsWith("text/", StringComparison.Ordinal)
            || essence.EndsWith("+xml", StringComparison.Ordinal)
            || essence.EndsWith("+yaml", StringComparison.Ordinal)
            || essence is "application/xml" or "application/yaml" or "application/x-yaml" or "application/csv" or "application/javascript"
                or "application/graphql" or "application/sql" or "application/toml" or "application/jwt" or Form;
    }

    /// <summary>The kind of a media type of which an answer consists item by item; null for others.</summary>
    public static AnswerKind? Items(string mediaType) => Essence(mediaType) switch
    {
        "text/event-stream" => AnswerKind.Events,
        "application/jsonl" or "application/x-ndjson" or "application/ndjson" or "application/x-jsonlines" or "application/jsonlines" => AnswerKind.JsonLines,
        "application/json-seq" => AnswerKind.JsonSequence,
        _ => null,
    };
}
