using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Modeling.Drift;

/// <summary>The client that a spec made once.</summary>
/// <param name="Name">The name of the file, for messages.</param>
/// <param name="Api">The client.</param>
internal sealed record Baseline(string Name, ApiModel Api);
