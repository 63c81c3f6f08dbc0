namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>
/// Reads a JSONPath by the grammar of RFC 9535: queries, segments and selectors here, filters in the other half. It recurses only
/// where filters nest, and that is limited, as is the number of segments: the evaluation walks them on the stack.
/// </summary>
internal sealed partial class JsonPathParser(string text)
{
    /// <summary>As many as the deepest tree has levels; each segment goes down at least one.</summary>
    private const int MaxSegments = 256;

    private const int MaxNesting = 64;

    private readonly JsonPathScanner scanner = new(text);
    private int segmentCount;
    private int nesting;

    public JsonPathQuery ParseWhole()
    {
        if (scanner.Current != '$')
            throw scanner.Expected("'$', with which every JSONPath begins,");

        JsonPathQuery query = ParseQuery();
        return scanner.AtEnd ? query : throw scanner.Expected("'.', '[' or the end");
    }

    private JsonPathQuery ParseQuery()
    {
        bool fromRoot = scanner.Current == '$';
        scanner.Offset++;
        List<Segment> segments = [];
        while (ParseSegment() is { } segment)
        {
            if (++segmentCount > MaxSegments)
                throw new JsonPathException(scanner.Offset, $"it has more than {MaxSegments} segments");
            segments.Add(segment);
        }

        return new JsonPathQuery(fromRoot, segments);
    }

    private Segment? ParseSegment()
    {
        int start = scanner.Offset;
        scanner.SkipBlanks();
        if (scanner.Skip(".."))
            return new Segment(IsDescendant: true, scanner.Current == '[' ? ParseBrackets() : ParseAfterDot());
        if (scanner.Skip('.'))
            return new Segment(IsDescendant: false, ParseAfterDot());
        if (scanner.Current == '[')
            return new Segment(IsDescendant: false, ParseBrackets());

        // These blanks are not the query's: at the end of a JSONPath they are an error.
        scanner.Offset = start;
        return null;
    }

    private IReadOnlyList<Selector> ParseAfterDot()
        => [scanner.Skip('*') ? new Selector.Wildcard() : new Selector.Name(scanner.ReadMemberName())];

    private IReadOnlyList<Selector> ParseBrackets()
    {
        List<Selector> selectors = [];
        scanner.Skip('[');
        do
        {
            scanner.SkipBlanks();
            selectors.Add(ParseSelector());
            scanner.SkipBlanks();
        }
        while (scanner.Skip(','));

        return scanner.Skip(']') ? selectors : throw scanner.Expected("',' or ']'");
    }

    private Selector ParseSelector()
    {
        if (scanner.Current is '\'' or '"')
            return new Selector.Name(scanner.ReadQuoted());
        if (scanner.Skip('*'))
            return new Selector.Wildcard();
        if (scanner.Skip('?'))
            return new Selector.Filter(ParseCondition());
        if (scanner.Current is ':' or '-' or (>= '0' and <= '9'))
            return ParseIndexOrSlice();

        throw scanner.Expected("a quoted name, an index, '*', ':' or '?'");
    }

    private Selector ParseIndexOrSlice()
    {
        long? start = ParseOptionalInteger();
        int afterStart = scanner.Offset;
        scanner.SkipBlanks();
        if (!scanner.Skip(':'))
        {
            scanner.Offset = afterStart;
            return new Selector.Index(start!.Value);
        }

        scanner.SkipBlanks();
        long? end = ParseOptionalInteger();
        scanner.SkipBlanks();
        if (!scanner.Skip(':'))
            return new Selector.Slice(start, end, Step: 1);

        scanner.SkipBlanks();
        return new Selector.Slice(start, end, ParseOptionalInteger() ?? 1);
    }

    private long? ParseOptionalInteger() => scanner.Current is '-' or (>= '0' and <= '9') ? scanner.ReadInteger() : null;
}
