using System.Net.Http.Headers;

namespace ImgurGen;

/// <summary>Media types, which come from OpenAPI documents and callers.</summary>
internal static class MediaTypes
{
    internal const string Json = "application/json";
    internal const string Problem = "application/problem+json";
    internal const string Bytes = "application/octet-stream";

    internal static string Checked(string mediaType, string parameter)
    {
        ArgumentNullException.ThrowIfNull(mediaType, parameter);
        if (!MediaTypeHeaderValue.TryParse(mediaType, out _))
            throw new ArgumentException($"'{mediaType}' is not a media type.", parameter);

        return mediaType;
    }

    internal static MediaTypeHeaderValue Parse(string mediaType) => MediaTypeHeaderValue.Parse(mediaType);

    /// <summary>Whether two media types differ in nothing but their parameters (the boundary of a multipart body, say).</summary>
    internal static bool IsSame(string? one, string other) =>
        one is not null && string.Equals(Parse(one).MediaType, Parse(other).MediaType, StringComparison.OrdinalIgnoreCase);

    internal static bool IsRange(string mediaType) => mediaType.Contains('*', StringComparison.Ordinal);
}
