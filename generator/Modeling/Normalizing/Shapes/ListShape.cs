namespace ImgurGen.Generator.Modeling.Normalizing.Shapes;

/// <summary>A list of values of one shape.</summary>
internal sealed class ListShape(Shape item) : Shape
{
    public override string Expected => "a list";

    public Shape Item => item;

    /// <summary>Whether a text may stand in it only once; the later ones say nothing new and are dropped.</summary>
    public bool IsSet { get; set; }
}
