namespace ImgurGen.Generator.Model;

/// <summary>A type that is generated.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name, unique in the namespace whatever the case of its letters.</param>
/// <param name="IsPublic">Whether it is public; if not, internal.</param>
/// <param name="Documentation">What the spec says of it.</param>
internal abstract record TypeModel(string Namespace, string Name, bool IsPublic, Documentation Documentation)
{
    /// <summary>The name of its file, where it has one of its own.</summary>
    public string HintName => $"{Namespace}.{Name}.g.cs";

    public string QualifiedName => $"global::{Namespace}.{Name}";
}
