namespace ImgurGen;

/// <summary>A way to authenticate that an API knows; one of the document's <c>securitySchemes</c>.</summary>
/// <param name="name">The name by which operations refer to it.</param>
public abstract class ApiSecurityScheme(string name)
{
    /// <summary>The name by which operations refer to it.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>What the scheme asks for, in a few words for messages: "a bearer token", say.</summary>
    public abstract string Requirement { get; }

    /// <summary>The scheme's name, with what it asks for.</summary>
    public sealed override string ToString() => $"'{Name}' ({Requirement})";
}
