namespace LocalImgur.Data;

/// <summary>A picture that users may take for themselves.</summary>
/// <param name="Name">Its name, with the folder that it is in.</param>
internal sealed record Avatar(string Name)
{
    /// <summary>Whether everybody may take it, and not only who has earned it.</summary>
    public bool IsDefault => Name.StartsWith("default/", StringComparison.Ordinal);
}
