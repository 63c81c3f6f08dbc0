namespace ImgurGen.Generator.Modeling.Normalizing.Shapes;

/// <summary>Any JSON: an example, a default, an extension.</summary>
internal sealed class AnyShape : Shape
{
    public static readonly AnyShape Instance = new();

    public override string Expected => "any value";
}
