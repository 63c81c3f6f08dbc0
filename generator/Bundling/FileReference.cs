using ImgurGen.Generator.Overlays;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Bundling;

/// <summary>A reference in its two halves: which document, empty for the one it stands in, and where in that.</summary>
/// <param name="Document">The document as it is written.</param>
/// <param name="Fragment">What is behind the <c>#</c>, decoded.</param>
internal readonly record struct FileReference(string Document, string Fragment)
{
    public static FileReference Parse(string text)
    {
        int hash = text.IndexOf('#');
        return hash < 0
            ? new FileReference(text, "")
            : new FileReference(text.Substring(0, hash), Uri.UnescapeDataString(text.Substring(hash + 1)));
    }

    /// <summary>Whether it leads to a document by an address that is no path (RFC 3986, section 3.1; a single letter is a drive).</summary>
    public bool HasScheme
    {
        get
        {
            int colon = Document.IndexOf(':');
            return colon > 1 && Document.IndexOf('/') is int slash && (slash < 0 || colon < slash);
        }
    }

    /// <summary>
    /// The paths that the document may mean in a file of that path. It is a URI, where a blank is <c>%20</c>, but people write it as a
    /// path: both are understood.
    /// </summary>
    public IEnumerable<FilePath> Paths(string from)
    {
        if (HasScheme || Document.Length == 0)
            yield break;
        FilePath folder = FilePath.Parse(from).Parent;
        yield return folder.Resolve(Document);
        string decoded = Uri.UnescapeDataString(Document.Split('?')[0]);
        if (decoded != Document && decoded.Length > 0)
            yield return folder.Resolve(decoded);
    }
}
