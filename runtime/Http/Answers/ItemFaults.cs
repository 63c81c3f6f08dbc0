using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>Names what goes wrong while items arrive, when the call itself is over.</summary>
internal sealed class ItemFaults(ApiOperation operation, ApiErrorDetails details, string? contentType)
{
    /// <summary>Reads an item out of its JSON.</summary>
    /// <exception cref="ApiResponseFormatException">The item is not what was expected.</exception>
    internal T Read<T, TCodec>(ReadOnlySpan<byte> json)
        where TCodec : struct, IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            T item = TCodec.Read(ref reader);
            reader.Read();
            return item;
        }
        catch (Exception exception) when (JsonFailure.IsBadJson(exception))
        {
            JsonException located = JsonFailure.Located(exception, new Utf8JsonReader(json), reader.TokenStartIndex);
            throw new ApiResponseFormatException(
                $"An item of the answer to {operation} is not what was expected. {located.Message}", details, located)
            {
                ContentType = contentType,
                JsonPath = located.Path,
            };
        }
    }

    /// <summary>What the caller is to see of a failure to read on; the exception itself where it says all there is to say.</summary>
    internal Exception Translate(Exception failure, ItemBody body) => failure switch
    {
        InvalidDataException when body.HasOverflown => new ApiResponseFormatException(
            $"An item of the answer to {operation} is longer than the {body.MaxItemBytes} bytes that {nameof(ApiClientOptions)}.{nameof(ApiClientOptions.MaxResponseBytes)} allows.",
            details,
            failure)
        {
            ContentType = contentType,
        },
        HttpRequestException or IOException => new ApiConnectionException(
            $"The answer to {operation} broke off between its items: {ConnectionFailures.Describe(failure)}.", details, failure),
        _ => failure,
    };
}
