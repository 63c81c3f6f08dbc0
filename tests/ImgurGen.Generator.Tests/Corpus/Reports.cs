using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Tests.Corpus;

/// <summary>What is reported of a spec, and where.</summary>
internal sealed class Reports(CorpusResult result)
{
    private readonly HashSet<(string File, int Line)> lines = [.. result.Generation.Diagnostics
        .Select(static diagnostic => diagnostic.Location.GetLineSpan())
        .Select(static span => (span.Path, span.StartLinePosition.Line))];

    /// <summary>The losses of which nothing is told at the place, at what it is a part of, or at a part of it.</summary>
    public IEnumerable<Loss> Untold(IEnumerable<Loss> losses)
    {
        Loss[] all = [.. losses];
        Dictionary<SourceNode, string[]> pointers = all
            .SelectMany(static loss => loss.Places)
            .Distinct()
            .ToDictionary(static place => place, static place => Above(place.Pointer).Concat(Below(place).Select(static node => node.Pointer)).ToArray());

        // A file is read once for all of its places.
        Dictionary<string, IReadOnlyDictionary<string, NodePosition>> positions = pointers
            .GroupBy(static place => place.Key.File)
            .ToDictionary(
                static file => file.Key,
                static file => NodePositions.Find(new SourceFile(file.Key, File.ReadAllText(file.Key)), [.. file.SelectMany(static place => place.Value).Distinct()], CancellationToken.None));
        return all.Where(loss => !loss.Places.Any(place => pointers[place].Any(pointer => IsToldAt(place.File, positions[place.File][pointer]))));
    }

    private bool IsToldAt(string file, NodePosition position) => lines.Contains((file, position.Key.Line)) || lines.Contains((file, position.Value.Line));

    /// <summary>The addresses of the schema or operation that the place is in, and of all between.</summary>
    private static IEnumerable<string> Above(string pointer)
    {
        const int FewestNames = 3;
        string[] names = [.. JsonPointer.Tokens(pointer)];
        for (int count = FewestNames; count < names.Length; count++)
            yield return JsonPointer.Append(JsonPointer.Root, names[..count]);
    }

    private static IEnumerable<SourceNode> Below(SourceNode node) => node.Members.Concat(node.Items).SelectMany(Below).Prepend(node);
}
