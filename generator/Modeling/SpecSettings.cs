using ImgurGen.Generator.Modeling.Operations;

namespace ImgurGen.Generator.Modeling;

/// <summary>What a project says of a spec, by metadata of the item or by properties.</summary>
/// <param name="RootNamespace">The project's root namespace, empty where it has none.</param>
/// <param name="Namespace">The namespace of what is generated; null for the default.</param>
/// <param name="ClientName">The name of the client; null for the default.</param>
/// <param name="IsPublic">Whether what is generated is public; if not, internal.</param>
/// <param name="Selection">Which operations are generated.</param>
/// <param name="CapturesUnknown">Whether models keep properties that their schemas allow but do not name.</param>
internal sealed record SpecSettings(
    string RootNamespace, string? Namespace, string? ClientName, bool IsPublic, Selection Selection, bool CapturesUnknown = false);
