using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes an enum to which the server may add values.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <typeparam name="TNames">Its names on the wire.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OpenEnumCodec<TEnum, TNames> : IJsonCodec<OpenEnum<TEnum>>
    where TEnum : struct, Enum
    where TNames : struct, IWireNames<TEnum>
{
    /// <inheritdoc />
    public static OpenEnum<TEnum> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            throw JsonTokens.Unexpected(ref reader, $"The enum {typeof(TEnum).Name}", "a text or a number");
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            return new OpenEnum<TEnum>(Source(ref reader), isText: false);
        if (!reader.ValueIsEscaped && !reader.HasValueSequence && TNames.TryParse(reader.ValueSpan, out TEnum value))
            return value;

        bool isText = reader.TokenType == JsonTokenType.String;
        string raw = StringCodec.Read(ref reader);
        return TNames.TryParse(Encoding.UTF8.GetBytes(raw), out value) ? value : new OpenEnum<TEnum>(raw, isText);
    }

    /// <summary>Reads a value that may be <c>null</c>.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <exception cref="JsonException">The JSON cannot be read.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OpenEnum<TEnum>? ReadOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Read(ref reader);

    /// <inheritdoc />
    public static void Write(JsonWriter writer, OpenEnum<TEnum> value)
    {
        if (value.IsDefault)
        {
            writer.WriteNullValue();
            return;
        }

        string text = value.Value is { } known ? TNames.NameOf(known) : value.Raw;
        bool isText = value.Value is null ? value.IsText : TNames.AreTexts || !JsonNumbers.IsNumberOrBoolean(text);
        if (isText)
            writer.WriteStringValue(text);
        else
            writer.WriteRawValue(text);
    }

    // Written anew rather than copied: the reader may allow comments and trailing commas, with which it would be no JSON elsewhere.
    private static string Source(ref Utf8JsonReader reader)
    {
        var element = JsonElement.ParseValue(ref reader);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            element.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
