using System.Net.Http.Headers;

namespace ImgurGen;

/// <summary>Media types, which come from OpenAPI documents and callers.</summary>
internal static class MediaTypes
{
    internal const string Json = "application/json";
    internal const string Bytes = "application/octet-stream";

    internal static string Checked(string mediaType, string parameter)
    {
        ArgumentNullException.ThrowIfNull(mediaType, parameter);
        if (!MediaTypeHeaderValue.TryParse(mediaType, out _))
            throw new ArgumentException($"'{mediaType}' is not a media type.", parameter);

        return mediaType;
    }

    internal static MediaTypeHeaderValue Parse(string mediaType) => MediaTypeHeaderValue.Parse(mediaType);

    internal static bool IsRange(string mediaType) => mediaType.Contains('*', StringComparison.Ordinal);
}
