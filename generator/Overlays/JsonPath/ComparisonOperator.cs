namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>RFC 9535, section 2.3.5.2.2.</summary>
internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
