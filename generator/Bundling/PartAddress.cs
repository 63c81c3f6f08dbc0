using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Bundling;

/// <summary>What a reference leads to: a file, and a node in it.</summary>
internal sealed record PartAddress(SourceFile File, string Pointer);
