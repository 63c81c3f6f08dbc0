namespace ImgurGen.Generator.Modeling.Normalizing.Shapes;

/// <summary>A number: any, one that a <see cref="decimal"/> holds, or a count that an <see cref="int"/> holds.</summary>
internal sealed class NumberShape : Shape
{
    public static readonly NumberShape Any = new(NumberRange.Any, "a number");

    public static readonly NumberShape Decimal = new(NumberRange.Decimal, "a number of at most 28 digits");

    /// <summary>A lower bound of a length or a count.</summary>
    public static readonly NumberShape LeastCount = new(NumberRange.LeastCount, "an integer from 0 to 2147483647");

    /// <summary>An upper bound of a length or a count: nothing can exceed the greatest, so a greater one says the same.</summary>
    public static readonly NumberShape GreatestCount = new(NumberRange.GreatestCount, "an integer from 0");

    private NumberShape(NumberRange range, string expected)
    {
        Range = range;
        Expected = expected;
    }

    public NumberRange Range { get; }

    public override string Expected { get; }
}
