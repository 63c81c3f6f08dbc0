namespace ImgurGen.Generator.Modeling.Normalizing.Shapes;

/// <summary>An object whose keys are names that the document chooses.</summary>
internal sealed class MapShape(Shape item) : Shape
{
    public override string Expected => "an object";

    public Shape Item => item;

    /// <summary>Whether keys that begin with "x-" are extensions and not names.</summary>
    public bool HasExtensions { get; set; }

    /// <summary>The names that are allowed; null where all are.</summary>
    public TextShape? Keys { get; set; }

    /// <summary>What the keys are, for a message: "path".</summary>
    public string KeyName { get; set; } = "name";

    /// <summary>Whether the schema <c>false</c> says of a name that there is nothing of that name, so that the entry can go.</summary>
    public bool DropsFalse { get; set; }

    /// <summary>The components that a "$ref" in place of this object refers to; null where none may stand.</summary>
    public string? ComponentKind { get; set; }
}
