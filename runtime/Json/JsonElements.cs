using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Values of generated types in JSON that is kept as such.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonElements
{
    /// <summary>As deep as a value is written: what is deeper is likely to contain itself. It is the limit of <see cref="Utf8JsonWriter"/> too.</summary>
    internal const int GreatestDepth = 1000;

    private static readonly JsonReaderOptions Deep = new() { MaxDepth = GreatestDepth };

    /// <summary>The JSON, which needs no disposing of: a copy where it is part of a document that does.</summary>
    /// <param name="json">The JSON, or one of no kind (<see cref="JsonValueKind.Undefined"/>).</param>
    /// <exception cref="ObjectDisposedException">Its document is disposed of.</exception>
    public static JsonElement Keep(JsonElement json) => json.ValueKind == JsonValueKind.Undefined ? json : json.Clone();

    /// <summary>Reads a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">What reads it.</typeparam>
    /// <param name="json">The JSON; one of no kind (<see cref="JsonValueKind.Undefined"/>) is null.</param>
    /// <exception cref="JsonException">The JSON is not a value of this type; the message and the path say what is wrong and where.</exception>
    public static T Read<T, TCodec>(JsonElement json)
        where TCodec : struct, IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(JsonWriter.Write<JsonElement, JsonElementCodec>(json), Deep);
        Utf8JsonReader start = reader;
        reader.Read();
        try
        {
            return TCodec.Read(ref reader);
        }
        catch (Exception exception) when (JsonFailure.IsBadJson(exception))
        {
            throw JsonFailure.Located(exception, start, reader.TokenStartIndex);
        }
    }

    /// <summary>Writes a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The JSON, which needs no disposing of.</returns>
    public static JsonElement Write<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T>
    {
        using var writer = new JsonWriter();
        TCodec.Write(writer, value);
        return Parse(writer.Written);
    }

    /// <summary>The JSON, which needs no disposing of.</summary>
    internal static JsonElement Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Deep);
        return JsonElement.ParseValue(ref reader);
    }
}
