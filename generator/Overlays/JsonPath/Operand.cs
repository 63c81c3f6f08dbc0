using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>What stands for one value, or for Nothing, in a filter: RFC 9535's ValueType.</summary>
internal abstract record Operand
{
    private Operand()
    {
    }

    /// <summary>A string, a number, true, false or null.</summary>
    public sealed record Literal(JsonNode? Value) : Operand;

    /// <summary>The value of the node that a singular query selects, Nothing where it selects none.</summary>
    public sealed record Single(JsonPathQuery Query) : Operand;

    /// <summary><c>length()</c>: how many characters a string, items an array or properties an object has; else Nothing.</summary>
    public sealed record Length(Operand Of) : Operand;

    /// <summary><c>count()</c>: how many nodes the query selects.</summary>
    public sealed record Count(JsonPathQuery Query) : Operand;

    /// <summary><c>value()</c>: the value of the only node that the query selects, Nothing where it selects none or several.</summary>
    public sealed record OnlyValue(JsonPathQuery Query) : Operand;
}
