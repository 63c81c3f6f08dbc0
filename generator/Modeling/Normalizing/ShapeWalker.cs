using System.Text.Json;
using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling.Normalizing.References;
using ImgurGen.Generator.Modeling.Normalizing.Shapes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing;

/// <summary>
/// Compares a tree with the shapes that OpenAPI gives it, from the root down, and takes out what does not fit. A value is looked at
/// before its parent changes: while anything is reported, every address is still that of the node as it was written.
/// </summary>
internal sealed class ShapeWalker(WalkContext context)
{
    /// <summary>The library recurses as deep as the tree, at about a kilobyte of stack for a level.</summary>
    public const int DepthLimit = 256;

    private const string LeftOut = "it is left out";

    /// <summary>Looks at a node, and at everything below it, that stands where the context's path says.</summary>
    public Verdict Visit(JsonNode? node, Shape shape)
    {
        if (node is JsonObject or JsonArray && context.Path.Depth >= DepthLimit)
        {
            context.Report(Descriptors.TooDeep, NodePart.Value, DepthLimit.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return Verdict.Replace(new JsonObject());
        }

        return shape switch
        {
            ObjectShape expected => VisitObject(node, expected),
            MapShape expected => node is JsonObject map ? VisitMap(map, expected) : Wrong(node, expected),
            ListShape expected => node is JsonArray list ? VisitList(list, expected) : Wrong(node, expected),
            ChoiceShape expected => Visit(node, expected.Of(node)),
            TextShape expected => ScalarShapes.Text(node, expected, context),
            FlagShape expected => ScalarShapes.Flag(node, expected, context),
            NumberShape expected => ScalarShapes.Number(node, expected, context),
            _ => VisitAny(node),
        };
    }

    private Verdict Wrong(JsonNode? node, Shape shape)
    {
        context.Report(Descriptors.WrongType, NodePart.Value, context.Path.Name, shape.Expected, JsonValues.Describe(node), LeftOut);
        return Verdict.Remove;
    }

    private Verdict VisitObject(JsonNode? node, ObjectShape shape)
    {
        if (node is not JsonObject @object)
            return shape.IsSchema ? NotASchema(node, shape) : Wrong(node, shape);

        context.Token.ThrowIfCancellationRequested();
        bool isReference = shape.ComponentKind is not null && @object.ContainsKey(ReferenceSite.Ref);
        List<(string Key, Verdict Verdict)>? changes = null;
        foreach (KeyValuePair<string, JsonNode?> property in @object)
        {
            if (isReference && property.Key == ReferenceSite.Ref)
                continue;

            context.Path.Enter(property.Key);
            Verdict verdict = VisitProperty(property.Key, property.Value, shape, isReference);
            context.Path.Leave();
            if (!verdict.Keeps)
                (changes ??= []).Add((property.Key, verdict));
        }

        HashSet<string>? given = isReference || changes is null ? null : PresentOf(shape, @object);
        Apply(@object, changes);
        if (isReference && ReferenceRules.Check(@object, shape.ComponentKind!, context) is Verdict verdictOnReference)
            return verdictOnReference;

        return Complete(@object, shape, given) ? Obey(@object, shape) : Verdict.Remove;
    }

    private Verdict NotASchema(JsonNode? node, ObjectShape shape)
    {
        bool isFlag = JsonValues.IsFlag(node);
        if (!isFlag || !shape.AllowsBooleans)
        {
            context.Report(
                Descriptors.WrongType, NodePart.Value,
                context.Path.Name, shape.Expected, JsonValues.Describe(node), "it is read as any value");
            return Verdict.Replace(new JsonObject());
        }

        return Verdict.Replace(JsonValues.IsTrue(node) ? new JsonObject() : new JsonObject { ["not"] = new JsonObject() });
    }

    private static HashSet<string>? PresentOf(ObjectShape shape, JsonObject node)
        => shape.Required.Count == 0 ? null : [.. shape.Required.Select(static key => key.Name).Where(node.ContainsKey)];

    private Verdict VisitProperty(string key, JsonNode? value, ObjectShape shape, bool isReference)
    {
        if (shape.Keys.TryGetValue(key, out Shape? expected))
            return Visit(value, expected);
        if (isReference || shape.IsOpen || IsExtension(key) || context.Targets.LeadsThrough(context.Path))
            return VisitAny(value);

        context.Report(Descriptors.UnknownKey, NodePart.Key, key, shape.Name, SpecVersions.NameOf(context.Table.Version));
        return Verdict.Remove;
    }

    private bool Complete(JsonObject node, ObjectShape shape, HashSet<string>? given)
    {
        for (int index = 0; index < shape.Required.Count; index++)
        {
            RequiredKey required = shape.Required[index];
            if (node.ContainsKey(required.Name))
                continue;

            // What was there and had to go has been reported already.
            bool isReported = required.IsReported && given?.Contains(required.Name) != true;
            JsonNode? value = required.Default?.Invoke(context);
            if (isReported)
            {
                context.Report(
                    Descriptors.MissingKey, NodePart.Value, Capitalized(shape.Name), required.Name,
                    value is null ? LeftOut : $"it is read as {value.ToJsonString()}");
            }

            if (value is null)
                return false;
            node[required.Name] = value;
        }

        return true;
    }

    private Verdict Obey(JsonObject node, ObjectShape shape)
    {
        for (int index = 0; index < shape.Rules.Count; index++)
        {
            Verdict verdict = shape.Rules[index].Check(node, context);
            if (!verdict.Keeps)
                return verdict;
        }

        return Verdict.Keep;
    }

    private Verdict VisitMap(JsonObject map, MapShape shape)
    {
        if (shape.ComponentKind is not null && map.ContainsKey(ReferenceSite.Ref))
            return ReferenceRules.Check(map, shape.ComponentKind, context) ?? Verdict.Keep;

        List<(string Key, Verdict Verdict)>? changes = null;
        foreach (KeyValuePair<string, JsonNode?> entry in map)
        {
            context.Path.Enter(entry.Key);
            Verdict verdict = VisitEntry(entry.Key, entry.Value, shape);
            context.Path.Leave();
            if (!verdict.Keeps)
                (changes ??= []).Add((entry.Key, verdict));
        }

        Apply(map, changes);
        return Verdict.Keep;
    }

    private Verdict VisitEntry(string key, JsonNode? value, MapShape shape)
    {
        if (shape.HasExtensions && IsExtension(key))
            return VisitAny(value);
        if (shape.Keys is not null && !shape.Keys.Accepts(key))
        {
            context.Report(Descriptors.InvalidValue, NodePart.Key, shape.KeyName, key, shape.Keys.Expected);
            return Verdict.Remove;
        }

        bool isNothing = shape is { DropsFalse: true, Item: ObjectShape { AllowsBooleans: true } }
            && JsonValues.KindOf(value) == JsonValueKind.False;
        return isNothing ? Verdict.Remove : Visit(value, shape.Item);
    }

    private Verdict VisitList(JsonArray list, ListShape shape)
    {
        List<int>? gone = null;
        HashSet<string>? texts = shape.IsSet ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (int index = 0; index < list.Count; index++)
        {
            context.Path.Enter(index);
            Verdict verdict = Visit(list[index], shape.Item);
            if (verdict.Replacement is not null)
                context.Editor.Replace(list, index, context.Path.Pointer, verdict.Replacement);
            context.Path.Leave();
            bool isRepeated = texts is not null && JsonValues.Text(list[index]) is string text && !texts.Add(text);
            if ((!verdict.Keeps && verdict.Replacement is null) || isRepeated)
                (gone ??= []).Add(index);
        }

        if (gone is not null)
            context.Editor.RemoveItems(list, gone, context.Path.Pointer);
        return Verdict.Keep;
    }

    private Verdict VisitAny(JsonNode? node)
    {
        if (node is JsonObject @object)
            return VisitMap(@object, AnyMap);
        if (node is JsonArray array)
            return VisitList(array, AnyList);
        return Verdict.Keep;
    }

    private void Apply(JsonObject node, List<(string Key, Verdict Verdict)>? changes)
    {
        if (changes is null)
            return;
        foreach ((string key, Verdict verdict) in changes)
        {
            if (verdict.Replacement is JsonNode replacement)
                context.Editor.Replace(node, key, JsonPointer.Append(context.Path.Pointer, key), replacement);
            else
                node.Remove(key);
        }
    }

    private static bool IsExtension(string key) => key.StartsWith("x-", StringComparison.OrdinalIgnoreCase);

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static readonly MapShape AnyMap = new(AnyShape.Instance);

    private static readonly ListShape AnyList = new(AnyShape.Instance);
}
