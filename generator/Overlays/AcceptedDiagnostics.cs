using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Overlays.JsonPath;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Overlays;

/// <summary><c>x-imgurgen-accept: [IMG003]</c> at an overlay's root: what is known to be wrong in the vendor's file.</summary>
internal static class AcceptedDiagnostics
{
    private const string Key = "x-imgurgen-accept";

    /// <summary>The ids that the overlay accepts. What is not the id of a diagnostic is reported and left out.</summary>
    public static IEnumerable<string> Read(SourceFile overlayFile, JsonObject overlayRoot, DiagnosticBag bag)
    {
        List<string> accepted = [];
        if (!overlayRoot.TryGetPropertyValue(Key, out JsonNode? written))
            return accepted;

        string pointer = JsonPointer.Append(JsonPointer.Root, Key);
        if (written is not JsonArray ids)
        {
            Invalid(pointer, $"it must be a list of ids, such as [IMG003], but is {JsonKind.Of(written)}");
            return accepted;
        }

        for (int index = 0; index < ids.Count; index++)
        {
            if (JsonValues.Text(ids[index]) is not { } id)
                Invalid(JsonPointer.Append(pointer, index), $"an id is a string, but this is {JsonKind.Of(ids[index])}");
            else if (Descriptors.All.All(descriptor => descriptor.Id != id))
                Invalid(JsonPointer.Append(pointer, index), $"there is no diagnostic '{id}'");
            else
                accepted.Add(id);
        }

        return accepted;

        void Invalid(string place, string reason)
            => bag.Add(Descriptors.InvalidExtension, overlayFile, place, NodePart.Value, Key, reason);
    }
}
