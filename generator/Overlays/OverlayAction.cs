using ImgurGen.Generator.Overlays.JsonPath;

namespace ImgurGen.Generator.Overlays;

/// <summary>An action of an overlay that can be understood. Its target stands at this address of the overlay.</summary>
internal sealed record OverlayAction(JsonPathQuery Target, string TargetText, string TargetPointer, OverlayChange Change);
