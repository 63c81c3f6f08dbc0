using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>The filters, with the types that RFC 9535, section 2.4.3, demands.</summary>
internal sealed partial class JsonPathParser
{
    private static readonly (string Text, ComparisonOperator Operator)[] ComparisonOperators =
    [
        ("==", ComparisonOperator.Equal),
        ("!=", ComparisonOperator.NotEqual),
        ("<=", ComparisonOperator.LessOrEqual),
        (">=", ComparisonOperator.GreaterOrEqual),
        ("<", ComparisonOperator.Less),
        (">", ComparisonOperator.Greater),
    ];

    private FilterExpression ParseCondition()
    {
        if (++nesting > MaxNesting)
            throw new JsonPathException(scanner.Offset, $"filters and parentheses are nested more than {MaxNesting} levels deep");

        FilterExpression condition = ParseOr();
        nesting--;
        return condition;
    }

    private FilterExpression ParseOr()
    {
        List<FilterExpression> conditions = [ParseAnd()];
        while (SkipAfterBlanks("||"))
            conditions.Add(ParseAnd());
        return conditions.Count == 1 ? conditions[0] : new FilterExpression.Or(conditions);
    }

    private FilterExpression ParseAnd()
    {
        List<FilterExpression> conditions = [ParseBasic()];
        while (SkipAfterBlanks("&&"))
            conditions.Add(ParseBasic());
        return conditions.Count == 1 ? conditions[0] : new FilterExpression.And(conditions);
    }

    private FilterExpression ParseBasic()
    {
        scanner.SkipBlanks();
        if (scanner.Skip('!'))
        {
            scanner.SkipBlanks();
            return new FilterExpression.Not(scanner.Current == '(' ? ParseParentheses() : ParseTerm().AsCondition());
        }

        if (scanner.Current == '(')
            return ParseParentheses();

        Term left = ParseTerm();
        return ParseComparisonOperator() is { } comparison
            ? new FilterExpression.Comparison(left.AsOperand(), comparison, ParseRight())
            : left.AsCondition();
    }

    private FilterExpression ParseParentheses()
    {
        scanner.Skip('(');
        FilterExpression condition = ParseCondition();
        scanner.SkipBlanks();
        return scanner.Skip(')') ? condition : throw scanner.Expected("')', '&&' or '||'");
    }

    private ComparisonOperator? ParseComparisonOperator()
    {
        foreach ((string text, ComparisonOperator comparison) in ComparisonOperators)
        {
            if (SkipAfterBlanks(text))
                return comparison;
        }

        return null;
    }

    private Operand ParseRight()
    {
        scanner.SkipBlanks();
        return ParseTerm().AsOperand();
    }

    private Term ParseTerm()
    {
        int start = scanner.Offset;
        switch (scanner.Current)
        {
            case '@' or '$':
                return new Term(start, "a query", Query: ParseQuery());
            case '\'' or '"':
                return new Term(start, "a string", new Operand.Literal(JsonValue.Create(scanner.ReadQuoted())));
            case '-' or (>= '0' and <= '9'):
                return new Term(start, "a number", new Operand.Literal(scanner.ReadNumber()));
        }

        string word = scanner.ReadWord();
        if (word.Length > 0 && scanner.Skip('('))
            return ParseFunction(start, word);

        JsonNode? literal = word switch
        {
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            "null" => null,
            "" => throw scanner.Expected("'@', '$', a literal or a function"),
            _ => throw new JsonPathException(start, $"'{word}' is not a literal; quote a string, begin a query with '@' or '$'"),
        };
        return new Term(start, $"'{word}'", new Operand.Literal(literal));
    }

    private Term ParseFunction(int start, string name)
    {
        if (++nesting > MaxNesting)
            throw new JsonPathException(start, $"functions are nested more than {MaxNesting} levels deep");

        List<Term> arguments = ParseArguments();
        nesting--;
        int expected = name switch
        {
            "length" or "count" or "value" => 1,
            "match" or "search" => 2,
            _ => throw new JsonPathException(start, $"'{name}' is not a function of JSONPath; length, count, match, search and value are"),
        };
        if (arguments.Count != expected)
            throw new JsonPathException(start, $"{name}() takes {expected} argument(s), not {arguments.Count}");

        string what = $"the result of {name}()";
        return name switch
        {
            "length" => new Term(start, what, new Operand.Length(arguments[0].AsOperand())),
            "count" => new Term(start, what, new Operand.Count(arguments[0].AsQuery())),
            "value" => new Term(start, what, new Operand.OnlyValue(arguments[0].AsQuery())),
            _ => new Term(
                start, what, Condition: new FilterExpression.Fits(arguments[0].AsOperand(), arguments[1].AsOperand(), name == "match")),
        };
    }

    private List<Term> ParseArguments()
    {
        List<Term> arguments = [];
        scanner.SkipBlanks();
        if (scanner.Skip(')'))
            return arguments;

        do
        {
            scanner.SkipBlanks();
            arguments.Add(ParseTerm());
            scanner.SkipBlanks();
        }
        while (scanner.Skip(','));

        return scanner.Skip(')') ? arguments : throw scanner.Expected("',' or ')'");
    }

    private bool SkipAfterBlanks(string expected)
    {
        int start = scanner.Offset;
        scanner.SkipBlanks();
        if (scanner.Skip(expected))
            return true;

        scanner.Offset = start;
        return false;
    }

    /// <summary>What was read, before it is known whether a value, a query or a condition is wanted there.</summary>
    private sealed record Term(
        int Offset, string What, Operand? Operand = null, JsonPathQuery? Query = null, FilterExpression? Condition = null)
    {
        public Operand AsOperand()
        {
            if (Operand is not null)
                return Operand;
            if (Query is null)
                throw new JsonPathException(Offset, $"{What} is true or false, not a value to compare or pass");

            return Query.IsSingular
                ? new Operand.Single(Query)
                : throw new JsonPathException(
                    Offset, "this query may select several nodes; where one value is wanted, use only names and indexes");
        }

        public JsonPathQuery AsQuery() => Query ?? throw new JsonPathException(Offset, $"a query is expected, not {What}");

        public FilterExpression AsCondition()
            => Condition
            ?? (Query is null
                ? throw new JsonPathException(Offset, $"{What} is no condition; compare it with something")
                : new FilterExpression.Exists(Query));
    }
}
