using ImgurGen.Generator.Model;
using ImgurGen.Generator.Overlays;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Bundling;

/// <summary>Finds the files that a spec is made of, so that it is read again when one of these changes, and not when another does.</summary>
internal sealed class PartClosure
{
    private readonly Dictionary<FilePath, PartLinks> links = [];

    /// <summary>Knows all files that may be parts of specs. Of two at one path the first counts.</summary>
    public PartClosure(IEnumerable<PartLinks> files)
    {
        foreach (PartLinks file in files.OrderBy(static file => file.File.Path, StringComparer.Ordinal))
        {
            var path = FilePath.Parse(file.File.Path);
            if (!links.ContainsKey(path))
                links.Add(path, file);
        }
    }

    /// <summary>The files that the spec leads to, itself left out, in the order of their paths.</summary>
    /// <param name="spec">The spec.</param>
    /// <param name="overlays">Its overlays: what these add to it refers to files as the spec does.</param>
    /// <param name="token">Ends the search.</param>
    public EquatableArray<SourceFile> Of(SourceFile spec, IEnumerable<SourceFile> overlays, CancellationToken token)
    {
        var own = FilePath.Parse(spec.Path);
        if (links.Count == 0 || (links.Count == 1 && links.ContainsKey(own)))
            return [];

        Dictionary<FilePath, SourceFile> reached = [];
        Queue<(string From, PartLinks File)> open = new([(spec.Path, links.TryGetValue(own, out PartLinks? known) ? known : PartLinks.Of(spec, token))]);
        foreach (SourceFile overlay in overlays)
            open.Enqueue((spec.Path, PartLinks.Of(overlay, token)));
        while (open.Count > 0)
        {
            (string from, PartLinks file) = open.Dequeue();
            foreach (FilePath path in file.Documents.SelectMany(document => FileReference.Parse(document).Paths(from)))
            {
                if (path == own || reached.ContainsKey(path) || !links.TryGetValue(path, out PartLinks? next))
                    continue;
                reached.Add(path, next.File);
                open.Enqueue((next.File.Path, next));
            }
        }

        return reached.Values.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray();
    }
}
