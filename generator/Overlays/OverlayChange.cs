using System.Text.Json.Nodes;
using ImgurGen.Generator.Overlays.JsonPath;

namespace ImgurGen.Generator.Overlays;

/// <summary>What an action does to the nodes that its target selects.</summary>
internal abstract record OverlayChange
{
    private OverlayChange()
    {
    }

    /// <summary>Takes the nodes out of the object or array that holds them.</summary>
    public sealed record Remove : OverlayChange;

    /// <summary>Merges a value of the overlay into the nodes. It stands at this address of the overlay.</summary>
    public sealed record Update(JsonNode? Value, string Pointer) : OverlayChange;

    /// <summary>Merges the one node that the source selects into the nodes. The source stands at this address of the overlay.</summary>
    public sealed record Copy(JsonPathQuery Source, string SourceText, string Pointer) : OverlayChange;
}
