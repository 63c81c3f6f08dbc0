namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>RFC 9535, section 2.3.5: a condition on a child of the node that a filter selector looks at.</summary>
internal abstract record FilterExpression
{
    private FilterExpression()
    {
    }

    public sealed record Or(IReadOnlyList<FilterExpression> Conditions) : FilterExpression;

    public sealed record And(IReadOnlyList<FilterExpression> Conditions) : FilterExpression;

    public sealed record Not(FilterExpression Condition) : FilterExpression;

    /// <summary>Whether the query selects anything.</summary>
    public sealed record Exists(JsonPathQuery Query) : FilterExpression;

    public sealed record Comparison(Operand Left, ComparisonOperator Operator, Operand Right) : FilterExpression;

    /// <summary><c>match()</c> (the whole text) or <c>search()</c> (a part of it): whether the text fits an I-Regexp.</summary>
    public sealed record Fits(Operand Text, Operand Pattern, bool Whole) : FilterExpression;
}
