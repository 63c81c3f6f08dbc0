using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Modeling.Normalizing.Shapes;

/// <summary>A value of one of two shapes, told apart by their JSON kind.</summary>
internal sealed class ChoiceShape(Shape first, Shape second) : Shape
{
    public override string Expected => first.Expected + " or " + second.Expected;

    public Shape First => first;

    public Shape Second => second;

    /// <summary>Of the two the one that a node has; the first where it has neither.</summary>
    public Shape Of(JsonNode? node) => Fits(first, node) || !Fits(second, node) ? first : second;

    private static bool Fits(Shape shape, JsonNode? node) => shape switch
    {
        ObjectShape or MapShape => node is JsonObject,
        ListShape => node is JsonArray,
        FlagShape => JsonValues.IsFlag(node),
        NumberShape => JsonValues.KindOf(node) == JsonValueKind.Number,
        _ => JsonValues.IsText(node),
    };
}
