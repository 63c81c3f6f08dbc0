using System.Text.Json;

namespace ImgurGen;

/// <summary>Reads what is wrong from an envelope, in all the shapes that Imgur and the gateways before it have sent.</summary>
internal static class ImgurErrorReader
{
    internal static ApiError Read(JsonElement root, EnvelopeFormat format)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return PlainErrorReader.Read(root);
        if (root.TryGetProperty("errors", out JsonElement errors) && errors.ValueKind == JsonValueKind.Array)
            return FromGateway(errors);
        if (!root.TryGetProperty(format.Payload, out JsonElement payload))
            return PlainErrorReader.Read(root);

        ApiError error = payload.ValueKind switch
        {
            JsonValueKind.Object when payload.TryGetProperty("error", out JsonElement inner) => FromError(inner),
            JsonValueKind.String => new ApiError { Message = payload.GetString() },
            _ => ApiError.Unknown,
        };
        return error with { Status = JsonRead.Integer(root, format.Status) };
    }

    /// <summary>Whether the body of a successful answer is an error all the same, for operations whose payload is not read.</summary>
    internal static bool IsError(JsonElement root, EnvelopeFormat format, ApiOperation operation)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return false;
        if (root.TryGetProperty(format.Success, out JsonElement success) && success.ValueKind == JsonValueKind.False)
            return true;
        if (format.Errors != EnvelopeErrorRule.Imgur)
            return false;
        if (root.TryGetProperty("errors", out JsonElement errors) && errors.ValueKind == JsonValueKind.Array)
            return true;
        if (!root.TryGetProperty(format.Payload, out JsonElement payload) || payload.ValueKind != JsonValueKind.Object)
            return false;

        return payload.TryGetProperty("error", out JsonElement error)
            && payload.EnumerateObject().All(static property => property.Name is "error" or "request" or "method")
            && !IsFavorite(error, operation);
    }

    private static bool IsFavorite(JsonElement error, ApiOperation operation) =>
        operation.PathTemplate.EndsWith("/favorite", StringComparison.Ordinal)
        && error.ValueKind == JsonValueKind.String
        && (error.ValueEquals("f"u8) || error.ValueEquals("u"u8));

    private static ApiError FromError(JsonElement error) => error.ValueKind switch
    {
        JsonValueKind.String => new ApiError { Message = error.GetString() },
        JsonValueKind.Object => new ApiError
        {
            Message = JsonRead.Text(error, "message"),
            Code = JsonRead.Text(error, "code"),
            Type = JsonRead.Text(error, "type"),
            Wait = error.TryGetProperty("exception", out JsonElement exception) && exception.ValueKind == JsonValueKind.Object
                ? JsonRead.Seconds(exception, "wait")
                : null,
        },
        _ => ApiError.Unknown,
    };

    private static ApiError FromGateway(JsonElement errors)
    {
        foreach (JsonElement error in errors.EnumerateArray())
        {
            if (error.ValueKind == JsonValueKind.String)
                return new ApiError { Message = error.GetString() };
            if (error.ValueKind == JsonValueKind.Object)
            {
                return new ApiError
                {
                    Message = JsonRead.FirstText(error, "detail", "title", "message", "status"),
                    Code = JsonRead.Text(error, "code"),
                };
            }
        }

        return ApiError.Unknown;
    }
}
