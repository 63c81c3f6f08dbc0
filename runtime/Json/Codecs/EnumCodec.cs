using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes an enum that only ever is sent, where a value that the spec does not know is a mistake.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <typeparam name="TNames">Its names on the wire.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EnumCodec<TEnum, TNames> : IJsonCodec<TEnum>
    where TEnum : struct, Enum
    where TNames : struct, IWireNames<TEnum>
{
    /// <inheritdoc />
    public static TEnum Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            throw JsonTokens.Unexpected(ref reader, $"The enum {typeof(TEnum).Name}", "a text or a number");
        return OpenEnumCodec<TEnum, TNames>.Read(ref reader).Value
            ?? throw JsonTokens.Invalid(ref reader, $"The value is none of the enum {typeof(TEnum).Name}.");
    }

    /// <inheritdoc />
    public static void Write(JsonWriter writer, TEnum value) => OpenEnumCodec<TEnum, TNames>.Write(writer, value);
}
