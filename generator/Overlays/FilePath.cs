namespace ImgurGen.Generator.Overlays;

/// <summary>
/// A path of Windows or Unix as its root (<c>/</c>, <c>C:/</c>, <c>//</c> of a share, or none) and its normalised names, so that
/// two ways to write one path are equal. It reads no file system.
/// </summary>
internal sealed class FilePath : IEquatable<FilePath>
{
    private readonly string root;
    private readonly IReadOnlyList<string> names;

    private FilePath(string root, IEnumerable<string> names)
    {
        this.root = root;
        this.names = Normalize(names, isRooted: root.Length > 0);
    }

    public string Name => names.Count == 0 ? "" : names[names.Count - 1];

    public FilePath Parent => new(root, names.Concat([".."]));

    public static bool operator ==(FilePath left, FilePath right) => left.Equals(right);

    public static bool operator !=(FilePath left, FilePath right) => !left.Equals(right);

    public static FilePath Parse(string path)
    {
        string unified = path.Replace('\\', '/');
        string root = RootOf(unified);
        return new FilePath(root.ToUpperInvariant(), unified.Substring(root.Length).Split('/'));
    }

    /// <summary>The path that this text means when it stands in a file of this folder.</summary>
    public FilePath Resolve(string path)
    {
        FilePath other = Parse(path);
        if (other.root.Length == 0)
            return new FilePath(root, names.Concat(other.names));

        // "/specs/a.yml" in a file on drive C: is on that drive.
        return other.root == "/" && root.Length == 3 ? new FilePath(root, other.names) : other;
    }

    /// <summary>The path as a file of that folder would write it; the whole path where they have no root in common.</summary>
    public string RelativeTo(FilePath folder)
    {
        if (root != folder.root)
            return ToString();
        int common = names.Zip(folder.names, static (own, other) => own == other).TakeWhile(static same => same).Count();
        return string.Join("/", Enumerable.Repeat("..", folder.names.Count - common).Concat(names.Skip(common)));
    }

    /// <summary>Whether the last names of this path are those of the other.</summary>
    public bool EndsWith(FilePath other)
        => other.names.Count <= names.Count && names.Skip(names.Count - other.names.Count).SequenceEqual(other.names, StringComparer.Ordinal);

    public bool Equals(FilePath? other)
        => other is not null && root == other.root && names.SequenceEqual(other.names, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as FilePath);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    public override string ToString() => root + string.Join("/", names);

    private static string RootOf(string path)
    {
        if (path.StartsWith("//", StringComparison.Ordinal))
            return "//";
        if (path.StartsWith("/", StringComparison.Ordinal))
            return "/";

        return path.Length > 2 && path[1] == ':' && path[2] == '/' ? path.Substring(0, 3) : "";
    }

    private static IReadOnlyList<string> Normalize(IEnumerable<string> names, bool isRooted)
    {
        List<string> normalized = [];
        foreach (string name in names)
        {
            if (name.Length == 0 || name == ".")
                continue;

            bool canGoUp = normalized.Count > 0 && normalized[normalized.Count - 1] != "..";
            if (name != ".." || (!canGoUp && !isRooted))
                normalized.Add(name);
            else if (canGoUp)
                normalized.RemoveAt(normalized.Count - 1);
        }

        return normalized;
    }
}
