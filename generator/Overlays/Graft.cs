using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Overlays;

/// <summary>
/// A value that is merged into a tree, as often as an action has targets: each time as a copy that knows where it was written.
/// </summary>
internal abstract class Graft(JsonNode? value)
{
    public JsonNode? Value { get; } = value;

    /// <summary>A fresh copy of a part of the value, the one at this address in it, with its origins recorded in the tree.</summary>
    public JsonNode? Plant(JsonNode? part, string path)
    {
        JsonNode? planted = part?.DeepClone();
        if (planted is not null)
            RecordOrigins(planted, path);
        return planted;
    }

    /// <summary>The address in the overlay that a diagnostic about the part at this address names.</summary>
    public abstract string OverlayPointer(string path);

    protected abstract void RecordOrigins(JsonNode planted, string path);
}
