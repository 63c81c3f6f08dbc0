using System.Text.Json;

namespace ImgurGen;

/// <summary>
/// Reads what is wrong from the error body of an API without an envelope: a problem (RFC 9457), an OAuth 2.0 error (RFC 6749, 5.2), or the
/// shapes that are usual without being anyone's standard.
/// </summary>
internal static class PlainErrorReader
{
    internal static ApiError Read(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.String)
            return new ApiError { Message = root.GetString() };
        if (root.ValueKind != JsonValueKind.Object)
            return ApiError.Unknown;

        root.TryGetProperty("error", out JsonElement error);
        if (error.ValueKind == JsonValueKind.Object)
        {
            return new ApiError
            {
                Message = JsonRead.FirstText(error, "message", "detail"),
                Code = JsonRead.Text(error, "code"),
                Type = JsonRead.Text(error, "type"),
            };
        }

        string? description = JsonRead.Text(root, "error_description");
        return new ApiError
        {
            Message = description ?? JsonRead.FirstText(root, "detail", "title", "message", "error"),
            Code = JsonRead.Text(root, "code") ?? (description is null ? null : JsonRead.Text(root, "error")),
            Type = JsonRead.Text(root, "type"),
        };
    }
}
