using System.Text.Json;
using System.Text.Json.Serialization;

namespace ImgurGen.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a generated type, by the type's own codec.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
public sealed class JsonCodecConverter<T, TCodec> : JsonConverter<T>
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">The JSON is not a value of this type; the message and the path say what is wrong and where.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader checkpoint = reader;
        try
        {
            return TCodec.Read(ref reader);
        }
        catch (Exception exception) when (JsonFailure.IsBadJson(exception))
        {
            JsonException located = JsonFailure.Located(exception, checkpoint, reader.TokenStartIndex);

            // Within a list or an object of the caller's, only the serializer knows how it got here: it completes an exception without a path.
            throw checkpoint.CurrentDepth == 0 ? located : new JsonInnerException(located);
        }
    }

    /// <inheritdoc />
    /// <remarks>Names are escaped as <see cref="System.Text.Encodings.Web.JavaScriptEncoder.Default"/> does, texts as the options say.</remarks>
    /// <exception cref="InvalidOperationException">The value is nested deeper than the writer allows.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        int greatestDepth = writer.Options.MaxDepth == 0 ? JsonElements.GreatestDepth : writer.Options.MaxDepth;
        using var json = new JsonWriter(writer.Options.Encoder, greatestDepth - writer.CurrentDepth);
        TCodec.Write(json, value);
        if (writer.Options.Indented)
            JsonElements.Parse(json.Written).WriteTo(writer);
        else
            writer.WriteRawValue(json.Written, skipInputValidation: true);
    }

    /// <inheritdoc />
    /// <exception cref="JsonException">The name is none of the enum.</exception>
    /// <exception cref="NotSupportedException">The type is no enum, and cannot be the key of a dictionary.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonPropertyNames.CanBe(typeof(T))
            ? WireText.Read<T, TCodec>(reader.GetString()!)
            : base.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <inheritdoc />
    /// <exception cref="NotSupportedException">The type is no enum, and cannot be the key of a dictionary.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (JsonPropertyNames.CanBe(typeof(T)))
            writer.WritePropertyName(JsonPropertyNames.Text<T, TCodec>(value));
        else
            base.WriteAsPropertyName(writer, value!, options);
    }
}
