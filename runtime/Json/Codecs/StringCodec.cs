using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a text. A number, <c>true</c> or <c>false</c> in its place is read as its spelling: some servers drop the quotes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StringCodec : IJsonCodec<string>
{
    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? JsonText.Read(ref reader) : Spelling(ref reader);

    /// <summary>Reads a value that may be <c>null</c>.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <exception cref="JsonException">The JSON is neither null nor such a value.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string? ReadOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Read(ref reader);

    /// <inheritdoc />
    public static void Write(JsonWriter writer, string value) => writer.WriteStringValue(value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Spelling(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number => JsonNumbers.Spelling(ref reader),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => throw JsonTokens.Unexpected(ref reader, "A text", "a text"),
    };
}
