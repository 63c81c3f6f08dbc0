using System.Text.Json.Nodes;
using ImgurGen.Generator.Modeling.Normalizing.References;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing;

/// <summary>
/// In Swagger 2.0 a path item may declare the body, or fields of the form, for all its operations. The library sends neither and says
/// nothing: so each operation gets its own.
/// </summary>
internal static class SwaggerBodies
{
    private const string Body = "body";
    private const string FormField = "formData";

    public static void MoveDown(WalkContext context)
    {
        foreach (JsonObject pathItem in Objects(context.Tree.Root["paths"]))
        {
            if (pathItem["parameters"] is JsonArray shared)
                MoveDown(shared, [.. Objects(pathItem)], context);
        }
    }

    private static void MoveDown(JsonArray shared, IReadOnlyList<JsonObject> operations, WalkContext context)
    {
        List<int> moved = [];
        for (int index = 0; index < shared.Count; index++)
        {
            JsonNode written = shared[index]!;
            JsonObject parameter = Follow(written, context.Tree);
            if (PlaceOf(parameter) is not (Body or FormField))
                continue;

            moved.Add(index);
            foreach (JsonObject operation in operations)
                Add(operation, written, parameter, context);
        }

        context.Editor.RemoveItems(shared, moved, TreeEditor.PointerOf(shared));
    }

    private static void Add(JsonObject operation, JsonNode written, JsonObject parameter, WalkContext context)
    {
        if (operation["parameters"] is not JsonArray own)
            operation["parameters"] = own = [];
        if (own.Any(item => Replaces(Follow(item!, context.Tree), parameter)))
            return;

        JsonNode copy = written.DeepClone();
        own.Add(copy);
        context.Tree.SetOrigin(copy, context.Tree.OriginOf(TreeEditor.PointerOf(written)));
    }

    /// <summary>An operation's own body or form stands for a shared one of the other kind, and its own field for the shared field of its name.</summary>
    private static bool Replaces(JsonObject own, JsonObject shared)
        => PlaceOf(own) is Body or FormField
            && (PlaceOf(own) == Body || PlaceOf(shared) == Body || JsonValues.Text(own["name"]) == JsonValues.Text(shared["name"]));

    /// <summary>The parameter that a reference leads to: those that lead nowhere are gone by now.</summary>
    private static JsonObject Follow(JsonNode parameter, SpecTree tree)
    {
        JsonNode found = parameter;
        while (JsonValues.Text(found[ReferenceSite.Ref]) is string reference)
            found = tree.Find(reference.Substring(1))!;
        return (JsonObject)found;
    }

    /// <summary>The objects of a map, without the extensions.</summary>
    private static IEnumerable<JsonObject> Objects(JsonNode? map)
        => (map as JsonObject ?? [])
            .Where(static entry => !entry.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            .Select(static entry => entry.Value)
            .OfType<JsonObject>();

    private static string? PlaceOf(JsonObject parameter) => JsonValues.Text(parameter["in"]);
}
