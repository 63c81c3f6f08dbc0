using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a text. A number, <c>true</c> or <c>false</c> in its place is read as its spelling: some servers drop the quotes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StringCodec : IJsonCodec<string>
{
    /// <inheritdoc />
    public static string Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number => JsonNumbers.Spelling(ref reader),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => throw JsonTokens.Unexpected(ref reader, "A text", "a text"),
    };

    /// <inheritdoc />
    public static void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}
