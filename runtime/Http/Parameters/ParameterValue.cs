using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>
/// The value of a parameter before it is written: a text, a list, or an object. What is null in it is not sent (RFC 6570: undefined).
/// </summary>
public sealed class ParameterValue
{
    private ParameterValue(string text) => Text = text;

    /// <summary>The value as one text; of a list or an object its JSON, which stands for it where a style has no place for more.</summary>
    internal string Text { get; }

    /// <summary>The items of a list; null where the value is none.</summary>
    internal IReadOnlyList<ParameterValue>? Items { get; private init; }

    /// <summary>The members of an object, in their order; null where the value is none.</summary>
    internal IReadOnlyList<KeyValuePair<string, ParameterValue>>? Members { get; private init; }

    /// <summary>A single value.</summary>
    /// <param name="text">The value as text; null is not sent.</param>
    public static ParameterValue? Of(string? text) => text is null ? null : new ParameterValue(text);

    /// <summary>A list.</summary>
    /// <param name="items">The items as texts, of which null is left out; a list that is null is not sent.</param>
    public static ParameterValue? Of(IEnumerable<string?>? items) =>
        items is null ? null : new ParameterValue("") { Items = [.. items.Select(Of).OfType<ParameterValue>()] };

    /// <summary>A value of a generated type: whatever its JSON is.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <param name="value">The value; JSON null is not sent.</param>
    public static ParameterValue? OfJson<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T>
    {
        using JsonDocument document = FormFields.Json<T, TCodec>(value);
        return Of(document.RootElement);
    }

    private static ParameterValue? Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.Array => new ParameterValue(json.GetRawText())
        {
            Items = [.. json.EnumerateArray().Select(Of).OfType<ParameterValue>()],
        },
        JsonValueKind.Object => new ParameterValue(json.GetRawText()) { Members = [.. MembersOf(json)] },
        _ => new ParameterValue(WireText.Of(json)),
    };

    private static IEnumerable<KeyValuePair<string, ParameterValue>> MembersOf(JsonElement json)
    {
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (Of(member.Value) is { } value)
                yield return KeyValuePair.Create(member.Name, value);
        }
    }
}
