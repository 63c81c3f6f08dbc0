namespace ImgurGen.Generator.Tests.RoundTrips.Schemas;

/// <summary>The types of JSON that a schema may name; an integer is a number too.</summary>
[Flags]
internal enum JsonTypes
{
    None = 0,
    Object = 1,
    Array = 2,
    String = 4,
    Integer = 8,
    Fraction = 16,
    Boolean = 32,
    Number = Integer | Fraction,
    All = Object | Array | String | Number | Boolean,
}
