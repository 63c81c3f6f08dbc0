namespace ImgurGen.Generator.Reading;

/// <summary>Finds where nodes of a tree are written, by reading their file once more: only a diagnostic asks for it.</summary>
internal static class NodePositions
{
    /// <summary>
    /// The positions of the nodes at these addresses of the tree that <see cref="TreeReader"/> makes of the file. Of a node that is
    /// not in the file, or behind the place where a broken file ends to make sense, the position of the nearest node above it.
    /// </summary>
    public static IReadOnlyDictionary<string, NodePosition> Find(
        SourceFile file, IReadOnlyCollection<string> pointers, CancellationToken token)
    {
        LineMap lines = new(file.Text);
        TextReading reading = TreeReader.Read(file, lines, pointers, token);
        SourceRange first = lines.Range(0, 0);
        NodePosition fallback = new(first, first);
        return pointers
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(static pointer => pointer, pointer => reading.Wanted.Resolve(pointer, fallback), StringComparer.Ordinal);
    }
}
