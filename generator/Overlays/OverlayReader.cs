using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Overlays.JsonPath;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Overlays;

/// <summary>
/// Reads an overlay's tree and reports what is wrong in it. An action that is not understood is left out, the others stay. <c>info</c>
/// says nothing that is used here, so nothing depends on it.
/// </summary>
internal sealed class OverlayReader(SourceFile file, DiagnosticBag bag)
{
    private static readonly string[] RootKeys = ["overlay", "info", OverlayTargets.ExtendsKey, "actions"];
    private static readonly string[] InfoKeys = ["title", "version", "description"];
    private static readonly string[] ActionKeys = ["target", "description", "update", "copy", "remove"];

    /// <summary>The overlay, null where it has no version whose meaning is known.</summary>
    public OverlayDocument? Read(JsonObject root)
    {
        if (ReadVersion(root) is not { } version)
            return null;

        if (root.TryGetPropertyValue(OverlayTargets.ExtendsKey, out JsonNode? extends) && JsonValues.Text(extends) is null)
            Invalid("/extends", $"'extends' must be a string, but is {JsonKind.Of(extends)}.");
        ReportUnknown(root, JsonPointer.Root, "an overlay", RootKeys);
        if (root["info"] is JsonObject info)
            ReportUnknown(info, "/info", "the info object of an overlay", InfoKeys);

        return new OverlayDocument(version, [.. ReadActions(root, version)]);
    }

    private OverlayVersion? ReadVersion(JsonObject root)
    {
        if (!root.TryGetPropertyValue("overlay", out JsonNode? written))
        {
            Invalid(JsonPointer.Root, "The overlay does not say its version. Add 'overlay: 1.0.0'.");
            return null;
        }

        if (JsonValues.Text(written) is { } text && OverlayVersion.Parse(text) is { } version)
            return version;

        bag.Add(Descriptors.UnsupportedVersion, file, "/overlay", NodePart.Value, written?.ToString() ?? "null", OverlayVersion.Supported);
        return null;
    }

    private IEnumerable<OverlayAction> ReadActions(JsonObject root, OverlayVersion version)
    {
        if (!root.TryGetPropertyValue("actions", out JsonNode? actions))
        {
            Invalid(JsonPointer.Root, "The overlay has no 'actions'. Add a list of at least one action.");
            yield break;
        }

        if (actions is not JsonArray { Count: > 0 } list)
        {
            string kind = actions is JsonArray ? "empty" : JsonKind.Of(actions);
            Invalid("/actions", $"'actions' must be a list of at least one action, but is {kind}.");
            yield break;
        }

        for (int index = 0; index < list.Count; index++)
        {
            string pointer = JsonPointer.Append("/actions", index);
            if (list[index] is not JsonObject action)
                Invalid(pointer, $"An action must be an object, but this is {JsonKind.Of(list[index])}.");
            else if (ReadAction(action, pointer, version) is { } understood)
                yield return understood;
        }
    }

    /// <summary>Both halves of an action are always read, so that all its mistakes are reported at once.</summary>
    private OverlayAction? ReadAction(JsonObject action, string pointer, OverlayVersion version)
    {
        ReportUnknown(action, pointer, "an action", ActionKeys);
        JsonPathQuery? target = ReadPath(action, pointer, "target", out string text);
        OverlayChange? change = ReadChange(action, pointer, version);
        return target is null || change is null
            ? null
            : new OverlayAction(target, text, JsonPointer.Append(pointer, "target"), change);
    }

    private OverlayChange? ReadChange(JsonObject action, string pointer, OverlayVersion version)
    {
        if (action.TryGetPropertyValue("remove", out JsonNode? remove))
        {
            if (remove is not JsonValue flag || !flag.TryGetValue(out bool removes))
            {
                Invalid(JsonPointer.Append(pointer, "remove"), $"'remove' must be true or false, but is {JsonKind.Of(remove)}.");
                return null;
            }

            if (removes)
                return new OverlayChange.Remove();
        }

        bool hasUpdate = action.TryGetPropertyValue("update", out JsonNode? update);
        if (action.ContainsKey("copy"))
            return ReadCopy(action, pointer, hasUpdate, version);
        if (hasUpdate)
            return new OverlayChange.Update(update, JsonPointer.Append(pointer, "update"));

        bag.Add(Descriptors.NoChange, file, pointer, NodePart.Value);
        return null;
    }

    private OverlayChange.Copy? ReadCopy(JsonObject action, string pointer, bool hasUpdate, OverlayVersion version)
    {
        string copyPointer = JsonPointer.Append(pointer, "copy");
        if (!version.HasCopy)
        {
            Invalid(copyPointer, "'copy' came with Overlay 1.1. Write 'overlay: 1.1.0' at the top of the file to use it.");
            return null;
        }

        // The specification says of each that it has no impact beside the other, so whichever is meant, it is not said.
        if (hasUpdate)
        {
            Invalid(copyPointer, "The action has both 'update' and 'copy', of which neither has an effect beside the other. Make two actions of it.");
            return null;
        }

        return ReadPath(action, pointer, "copy", out string text) is { } source ? new OverlayChange.Copy(source, text, copyPointer) : null;
    }

    private JsonPathQuery? ReadPath(JsonObject action, string actionPointer, string key, out string text)
    {
        text = "";
        string pointer = JsonPointer.Append(actionPointer, key);
        if (!action.TryGetPropertyValue(key, out JsonNode? node))
        {
            Invalid(actionPointer, $"The action has no '{key}'. Add a JSONPath that selects what to change.");
            return null;
        }

        if (JsonValues.Text(node) is not { } path)
        {
            Invalid(pointer, $"'{key}' must be a string with a JSONPath, but is {JsonKind.Of(node)}.");
            return null;
        }

        text = path;
        try
        {
            return JsonPathQuery.Parse(path);
        }
        catch (JsonPathException error)
        {
            bag.Add(
                Descriptors.InvalidTarget, file, pointer, NodePart.Value,
                $"in '{path}', at character {error.Offset + 1}, {error.Message}");
            return null;
        }
    }

    /// <summary>A misspelled key would change nothing, or the whole meaning: without <c>extends</c>, an overlay is for every spec.</summary>
    private void ReportUnknown(JsonObject node, string pointer, string kind, string[] known)
    {
        foreach (string key in node.Select(static entry => entry.Key).Where(key => !known.Contains(key) && !key.StartsWith("x-", StringComparison.Ordinal)))
            bag.Add(Descriptors.UnknownKey, file, JsonPointer.Append(pointer, key), NodePart.Key, key, kind, "the Overlay Specification");
    }

    private void Invalid(string pointer, string message) => bag.Add(Descriptors.InvalidOverlay, file, pointer, NodePart.Value, message);
}
