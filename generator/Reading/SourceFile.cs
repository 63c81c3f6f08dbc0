namespace ImgurGen.Generator.Reading;

/// <summary>A file of the compilation, as data: its path as the compiler knows it, and its whole text.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public string FileName => System.IO.Path.GetFileName(Path);

    // Files are keys of tables: the hash of a text of megabytes would be computed for each diagnostic.
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path) ^ Text.Length;
}
