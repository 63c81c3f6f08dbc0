namespace ImgurGen.Generator.Modeling.Normalizing.Shapes;

/// <summary>A truth value.</summary>
internal sealed class FlagShape : Shape
{
    public static readonly FlagShape Instance = new();

    public override string Expected => "true or false";
}
