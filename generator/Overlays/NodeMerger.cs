using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Overlays.JsonPath;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Overlays;

/// <summary>
/// Merges a value into nodes of the tree, as the Overlay Specification says: objects into objects property by property, to an array its
/// new items are appended, a primitive replaces a primitive. See <see cref="OverlayVersion"/> for what the versions do differently.
/// </summary>
internal sealed class NodeMerger(OverlayVersion version, SourceFile overlay, DiagnosticBag bag, Graft graft)
{
    private const string Whole = "";

    /// <summary>Why the value cannot be merged into a node like this; null where it can.</summary>
    public static string? Refusal(LocatedNode target, JsonNode? value) => (target.Value, value) switch
    {
        (JsonObject, not JsonObject)
            => $"The target selects an object ({target.Pointer}); what is merged into it must be an object, but is {JsonKind.Of(value)}.",
        (JsonValue or null, JsonObject or JsonArray)
            => $"The target selects {JsonKind.Of(target.Value)} ({target.Pointer}), which cannot be replaced by {JsonKind.Of(value)}.",
        _ => null,
    };

    public void Merge(LocatedNode target)
    {
        switch (target.Value)
        {
            case JsonObject @object:
                Merge(@object, (JsonObject)graft.Value!, Whole);
                break;
            case JsonArray array when version.ConcatenatesArrays && graft.Value is JsonArray items:
                Append(array, items, Whole);
                break;
            case JsonArray array:
                array.Add(graft.Plant(graft.Value, Whole));
                break;
            default:
                Replace(target);
                break;
        }
    }

    private void Replace(LocatedNode target)
    {
        JsonNode? value = graft.Plant(graft.Value, Whole);
        if (target.Parent!.Value is JsonArray array)
            array[target.Index] = value;
        else
            target.Parent.Value![target.Name!] = value;
    }

    private void Merge(JsonObject target, JsonObject update, string path)
    {
        foreach (KeyValuePair<string, JsonNode?> property in update)
        {
            string propertyPath = JsonPointer.Append(path, property.Key);
            target.TryGetPropertyValue(property.Key, out JsonNode? existing);
            switch (existing, property.Value)
            {
                case (JsonObject objectThere, JsonObject objectHere):
                    Merge(objectThere, objectHere, propertyPath);
                    break;
                case (JsonArray arrayThere, JsonArray arrayHere):
                    Append(arrayThere, arrayHere, propertyPath);
                    break;
                case (JsonObject or JsonArray, null):
                    // "components:" with nothing below it, as in the specification's own example of an overlay that mirrors the
                    // document: it brings nothing, and must not take anything away.
                    break;
                case ({ } there, { } here) when version.RefusesOtherKind && (there is not JsonValue || here is not JsonValue):
                    bag.Add(
                        Descriptors.IncompatibleUpdate, overlay, graft.OverlayPointer(propertyPath), NodePart.Key,
                        $"'{property.Key}' is {JsonKind.Of(there)} in the document, into which {JsonKind.Of(here)} cannot be merged.");
                    break;
                default:
                    target[property.Key] = graft.Plant(property.Value, propertyPath);
                    break;
            }
        }
    }

    private void Append(JsonArray target, JsonArray items, string path)
    {
        for (int index = 0; index < items.Count; index++)
            target.Add(graft.Plant(items[index], JsonPointer.Append(path, index)));
    }
}
