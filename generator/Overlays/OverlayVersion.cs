namespace ImgurGen.Generator.Overlays;

/// <summary>A version of the Overlay Specification, 1.0 or 1.1, by what an overlay of that version means.</summary>
internal sealed record OverlayVersion(int Minor)
{
    /// <summary>The versions, as a diagnostic names them.</summary>
    public const string Supported = "Overlay 1.0.x and 1.1.x";

    /// <summary>1.0 knows objects and arrays as targets; since 1.1 a string, number, boolean or null can be replaced or removed.</summary>
    public bool HasPrimitiveTargets => Minor >= 1;

    /// <summary>1.0 appends an array to an array as one item; since 1.1 its items are appended.</summary>
    public bool ConcatenatesArrays => Minor >= 1;

    /// <summary>Since 1.1, <c>copy</c> takes the update from another place of the document.</summary>
    public bool HasCopy => Minor >= 1;

    /// <summary>
    /// What happens where an update has an object, say, and the document a string: 1.1 calls it an error; 1.0 only says that the
    /// two must be compatible, and there the overlay's value, as the author's later word, replaces the document's.
    /// </summary>
    public bool RefusesOtherKind => Minor >= 1;

    /// <summary>Since 1.1, the targets of one update must be all objects, all arrays or all primitives.</summary>
    public bool RefusesMixedTargets => Minor >= 1;

    /// <summary>The version, null where it is none that is supported. By the specification, the patch number makes no difference.</summary>
    public static OverlayVersion? Parse(string text)
    {
        string[] parts = text.Split('.');
        bool hasPatch = parts.Length == 3 && parts[2].Length > 0 && parts[2].All(char.IsDigit);
        return hasPatch && parts[0] == "1" && parts[1] is "0" or "1" ? new OverlayVersion(parts[1] == "0" ? 0 : 1) : null;
    }
}
