using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes <c>true</c> or <c>false</c>, which may come as text or as 1 or 0.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BooleanCodec : IJsonCodec<bool>
{
    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Read(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.True || (reader.TokenType != JsonTokenType.False && FromText(ref reader));

    /// <summary>Reads a value that may be <c>null</c>.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <exception cref="JsonException">The JSON is neither null nor such a value.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool? ReadOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Read(ref reader);

    /// <inheritdoc />
    public static void Write(JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool FromText(ref Utf8JsonReader reader)
    {
        if (JsonTokens.IsText(ref reader, "true"u8) || JsonTokens.IsText(ref reader, "1"u8) || JsonTokens.IsNumber(ref reader, "1"u8))
            return true;
        if (JsonTokens.IsText(ref reader, "false"u8) || JsonTokens.IsText(ref reader, "0"u8) || JsonTokens.IsNumber(ref reader, "0"u8))
            return false;
        throw JsonTokens.Unexpected(ref reader, "A truth value", "true or false");
    }
}
