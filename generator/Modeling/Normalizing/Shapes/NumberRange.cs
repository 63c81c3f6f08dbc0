namespace ImgurGen.Generator.Modeling.Normalizing.Shapes;

/// <summary>Which numbers may stand at a place.</summary>
internal enum NumberRange
{
    Any,
    Decimal,
    LeastCount,
    GreatestCount,
}
