using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a UUID (<c>format: uuid</c>).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct GuidCodec : IJsonCodec<Guid>
{
    /// <inheritdoc />
    public static Guid Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw JsonTokens.Unexpected(ref reader, "A UUID", "a text");
        if (reader.TryGetGuid(out Guid value) || Guid.TryParse(reader.GetString(), out value))
            return value;
        throw JsonTokens.Invalid(ref reader, "A UUID is not written as RFC 9562 says.");
    }

    /// <inheritdoc />
    public static void Write(JsonWriter writer, Guid value) => writer.WriteStringValue(value);
}
