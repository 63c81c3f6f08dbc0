using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling.Normalizing.Shapes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing;

/// <summary>Looks at texts, truth values and numbers: takes what can only mean one thing, leaves out the rest.</summary>
internal static class ScalarShapes
{
    public static Verdict Text(JsonNode? node, TextShape shape, WalkContext context)
    {
        string? text = JsonValues.AsText(node);
        if (node is null && shape == TextShape.Documentation)
            return Verdict.Remove;
        if (text is null)
            return Wrong(node, shape, context);
        if (!shape.Accepts(text))
        {
            context.Report(Descriptors.InvalidValue, NodePart.Value, context.Path.Name, text, shape.Expected);
            return Verdict.Remove;
        }

        return JsonValues.IsText(node) ? Verdict.Keep : Verdict.Replace(JsonValue.Create(text));
    }

    public static Verdict Flag(JsonNode? node, FlagShape shape, WalkContext context)
    {
        if (JsonValues.IsFlag(node))
            return Verdict.Keep;
        return bool.TryParse(JsonValues.Text(node), out bool meant)
            ? ReadAs(node, shape, JsonValue.Create(meant), context)
            : Wrong(node, shape, context);
    }

    public static Verdict Number(JsonNode? node, NumberShape shape, WalkContext context)
    {
        if (JsonValues.KindOf(node) is not JsonValueKind.Number)
        {
            JsonNode? meant = JsonValues.Text(node) is string text ? NumberIn(text) : null;
            if (meant is null)
                return Wrong(node, shape, context);

            Verdict verdict = InRange(meant, shape, context);
            if (!verdict.Keeps && verdict.Replacement is null)
                return verdict;
            return ReadAs(node, shape, verdict.Replacement ?? meant, context);
        }

        return InRange(node!, shape, context);
    }

    private static Verdict InRange(JsonNode number, NumberShape shape, WalkContext context)
    {
        string text = number.ToJsonString();
        switch (shape.Range)
        {
            case NumberRange.Decimal:
                return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
                    ? Verdict.Keep
                    : Wrong(number, shape, context);
            case NumberRange.LeastCount or NumberRange.GreatestCount:
                return Count(number, text, shape, context);
            default:
                return Verdict.Keep;
        }
    }

    private static Verdict Count(JsonNode number, string text, NumberShape shape, WalkContext context)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            return Verdict.Keep;

        // JSON Schema takes 10.0 and 1e1 for integers too; the library does not.
        double value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (value < 0 || (Math.Abs(value) <= int.MaxValue && Math.Floor(value) != value))
            return Wrong(number, shape, context);
        if (value <= int.MaxValue)
            return Verdict.Replace(JsonValue.Create((int)value));
        return shape.Range == NumberRange.GreatestCount ? Verdict.Replace(JsonValue.Create(int.MaxValue)) : Wrong(number, shape, context);
    }

    private static JsonNode? NumberIn(string text)
    {
        const NumberStyles Json = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return decimal.TryParse(text, Json, CultureInfo.InvariantCulture, out decimal number) ? JsonValue.Create(number) : null;
    }

    private static Verdict ReadAs(JsonNode? node, Shape shape, JsonNode meant, WalkContext context)
    {
        context.Report(
            Descriptors.WrongType, NodePart.Value,
            context.Path.Name, shape.Expected, JsonValues.Describe(node), $"it is read as {meant.ToJsonString()}");
        return Verdict.Replace(meant);
    }

    private static Verdict Wrong(JsonNode? node, Shape shape, WalkContext context)
    {
        context.Report(
            Descriptors.WrongType, NodePart.Value, context.Path.Name, shape.Expected, JsonValues.Describe(node), "it is left out");
        return Verdict.Remove;
    }
}
