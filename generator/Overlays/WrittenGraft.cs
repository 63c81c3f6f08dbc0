using System.Text.Json.Nodes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Overlays;

/// <summary>The value of an <c>update</c>: it was written in the overlay, below that key.</summary>
internal sealed class WrittenGraft(SpecTree tree, SourceFile overlay, OverlayChange.Update update) : Graft(update.Value)
{
    public override string OverlayPointer(string path) => update.Pointer + path;

    protected override void RecordOrigins(JsonNode planted, string path)
        => tree.SetOrigin(planted, new Origin(overlay, OverlayPointer(path)));
}
