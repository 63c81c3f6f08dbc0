namespace ImgurGen.Generator.Reading;

/// <summary>What the root keys of a file say about it.</summary>
/// <param name="Kind"><see cref="FileKind.Spec"/>, <see cref="FileKind.Overlay"/> or <see cref="FileKind.None"/>.</param>
/// <param name="Evidence">
/// The first of the root keys for which a file that is neither looks like a spec without a version; null where it does not look like one.
/// </param>
internal readonly record struct FileFacts(FileKind Kind, string? Evidence)
{
    public bool LooksLikeSpec => Evidence is not null;
}
