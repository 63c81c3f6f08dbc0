using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>Decides whether a filter's condition holds for a node.</summary>
internal sealed class FilterEvaluator(JsonPathEvaluator queries, EvaluationBudget budget)
{
    /// <summary>The patterns met so far; null for a text that is no I-Regexp.</summary>
    private readonly Dictionary<string, IRegexp?> patterns = new(StringComparer.Ordinal);

    public bool Holds(FilterExpression condition, LocatedNode current)
    {
        budget.Spend(1);
        return condition switch
        {
            FilterExpression.Or or => or.Conditions.Any(part => Holds(part, current)),
            FilterExpression.And and => and.Conditions.All(part => Holds(part, current)),
            FilterExpression.Not not => !Holds(not.Condition, current),
            FilterExpression.Exists exists => exists.Query.IsSingular
                ? queries.TrySelectSingle(exists.Query, current, out _)
                : queries.Select(exists.Query, current).Any(),
            FilterExpression.Comparison comparison => Holds(comparison, current),
            FilterExpression.Fits fits => Holds(fits, current),
            _ => throw new InvalidOperationException($"No such condition: {condition}"),
        };
    }

    private bool Holds(FilterExpression.Comparison comparison, LocatedNode current)
    {
        bool hasLeft = TryGet(comparison.Left, current, out JsonNode? left);
        bool hasRight = TryGet(comparison.Right, current, out JsonNode? right);
        return comparison.Operator switch
        {
            ComparisonOperator.Equal => AreEqual(),
            ComparisonOperator.NotEqual => !AreEqual(),
            ComparisonOperator.Less => IsLess(),
            ComparisonOperator.LessOrEqual => IsLess() || AreEqual(),
            ComparisonOperator.Greater => IsGreater(),
            _ => IsGreater() || AreEqual(),
        };

        bool AreEqual() => hasLeft && hasRight ? JsonValues.AreEqual(left, right, budget) : hasLeft == hasRight;

        bool IsLess() => hasLeft && hasRight && JsonValues.IsLess(left, right);

        bool IsGreater() => hasLeft && hasRight && JsonValues.IsLess(right, left);
    }

    private bool Holds(FilterExpression.Fits fits, LocatedNode current)
        => TryGet(fits.Text, current, out JsonNode? value) && JsonValues.Text(value) is { } text
        && TryGet(fits.Pattern, current, out JsonNode? source) && JsonValues.Text(source) is { } pattern
        && Compile(pattern) is { } regexp
        && regexp.IsMatch(text, fits.Whole, budget);

    private IRegexp? Compile(string pattern)
    {
        if (!patterns.TryGetValue(pattern, out IRegexp? regexp))
        {
            regexp = IRegexp.TryParse(pattern);
            patterns.Add(pattern, regexp);
        }

        return regexp;
    }

    /// <summary>The operand's value; false where it is Nothing.</summary>
    private bool TryGet(Operand operand, LocatedNode current, out JsonNode? value)
    {
        value = null;
        switch (operand)
        {
            case Operand.Literal literal:
                value = literal.Value;
                return true;
            case Operand.Single single:
                return queries.TrySelectSingle(single.Query, current, out value);
            case Operand.Length length:
                value = TryGet(length.Of, current, out JsonNode? measured) ? Length(measured) : null;
                return value is not null;
            case Operand.Count count:
                value = JsonValue.Create(queries.Select(count.Query, current).Count());
                return true;
            case Operand.OnlyValue only:
                LocatedNode[] firstTwo = [.. queries.Select(only.Query, current).Take(2)];
                value = firstTwo.Length == 1 ? firstTwo[0].Value : null;
                return firstTwo.Length == 1;
            default:
                throw new InvalidOperationException($"No such operand: {operand}");
        }
    }

    private static JsonValue? Length(JsonNode? node) => node switch
    {
        JsonObject @object => JsonValue.Create(@object.Count),
        JsonArray array => JsonValue.Create(array.Count),
        _ => JsonValues.Text(node) is { } text ? JsonValue.Create(JsonValues.CountCharacters(text)) : null,
    };
}
