namespace ImgurGen.Generator.Overlays;

/// <summary>An overlay, of which only the actions that can be understood are left.</summary>
internal sealed record OverlayDocument(OverlayVersion Version, IReadOnlyList<OverlayAction> Actions);
