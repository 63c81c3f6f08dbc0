using System.Text.Json.Nodes;
using ImgurGen.Generator.Tests.RoundTrips.Schemas;

namespace ImgurGen.Generator.Tests.RoundTrips.Documents;

/// <summary>Values that came after a spec was written: no spec here has them.</summary>
internal static class Tomorrow
{
    private const string Text = "of-tomorrow";

    private const string Number = "987654";

    /// <summary>A value of the same type; of a type that can have no others, the value itself.</summary>
    public static JsonNode? Like(JsonNode value) => Keywords.TypeOf(value) switch
    {
        JsonTypes.String => JsonValue.Create(Text),
        JsonTypes.Integer => JsonNode.Parse(Number),
        _ => value.DeepClone(),
    };

    public static bool Is(JsonNode? value)
        => value is JsonValue scalar && ((scalar.TryGetValue(out string? text) && text == Text) || scalar.ToJsonString() == Number);
}
