using System.Globalization;
using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>Spreads values of any depth over the fields of a form: <c>owner[address][city]=Rome</c>.</summary>
internal static class FormFields
{
    /// <summary>The fields of a value that is a field itself.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Of<T, TCodec>(string name, T value, FormArrays arrays)
        where TCodec : struct, IJsonCodec<T>
    {
        using JsonDocument document = Json<T, TCodec>(value);
        return [.. Fields(name, document.RootElement, arrays)];
    }

    /// <summary>The fields of a value that is the whole form.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Of<T, TCodec>(T value, FormArrays arrays)
        where TCodec : struct, IJsonCodec<T>
    {
        using JsonDocument document = Json<T, TCodec>(value);
        if (document.RootElement.ValueKind == JsonValueKind.Null)
            return [];
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new ArgumentException("Only an object can be sent as a form.", nameof(value));
        return [.. document.RootElement.EnumerateObject().SelectMany(property => Fields(property.Name, property.Value, arrays))];
    }

    /// <summary>A value as JSON.</summary>
    internal static JsonDocument Json<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T>
        => JsonDocument.Parse(JsonWriter.Write<T, TCodec>(value));

    private static IEnumerable<KeyValuePair<string, string>> Fields(string name, JsonElement value, FormArrays arrays) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => [],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property => Fields($"{name}[{property.Name}]", property.Value, arrays)),
        JsonValueKind.Array => Items(name, value, arrays),
        _ => [new KeyValuePair<string, string>(name, WireText.Of(value))],
    };

    private static IEnumerable<KeyValuePair<string, string>> Items(string name, JsonElement list, FormArrays arrays)
    {
        bool isDeep = list.EnumerateArray().Any(static item => item.ValueKind is JsonValueKind.Object or JsonValueKind.Array);
        return list.EnumerateArray().SelectMany((item, index) => Fields(
            isDeep ? string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]") : arrays == FormArrays.Brackets ? name + "[]" : name, item, arrays));
    }
}
