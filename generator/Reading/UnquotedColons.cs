namespace ImgurGen.Generator.Reading;

/// <summary>
/// Finds the lines of a YAML text whose value contains ': ' without quotes, by their looks: that a line is one of a block mapping, and no
/// part of a longer text, only a reading of the repaired text shows.
/// </summary>
internal static class UnquotedColons
{
    // A text that begins with one of these is not plain, or says something else than text.
    private const string Indicators = "\"'[]{}&*!|>%@`,#";

    /// <summary>All such lines from an offset on, the offset being the start of a line.</summary>
    public static List<UnquotedColon> Find(string text, int from, LineMap lines, CancellationToken token)
    {
        List<UnquotedColon> found = [];
        for (int start = from; start < text.Length;)
        {
            token.ThrowIfCancellationRequested();
            int end = lines.LineEnd(start);
            int next = AfterBreak(text, end);
            if (Match(text, start, end, out int keyColumn) is UnquotedColon candidate && !Continues(text, next, keyColumn, lines))
                found.Add(candidate);
            start = next;
        }

        return found;
    }

    private static UnquotedColon? Match(string text, int start, int end, out int keyColumn)
    {
        int at = SkipSpaces(text, start, end);
        while (at + 1 < end && text[at] == '-' && IsSpace(text[at + 1]))
            at = SkipSpaces(text, at + 1, end);

        keyColumn = at - start;
        int keyStart = at;
        int keyEnd = KeyEnd(text, at, end);
        if (keyEnd < 0)
            return null;

        int valueStart = SkipSpaces(text, text.IndexOf(':', keyEnd) + 1, end);
        int valueEnd = ValueEnd(text, valueStart, end);
        if (!IsPlainStart(text, valueStart, valueEnd))
            return null;

        int colon = SeparatingColon(text, valueStart, valueEnd);
        string key = text.Substring(keyStart, keyEnd - keyStart).Trim(' ', '\t', '"', '\'');
        string value = text.Substring(valueStart, valueEnd - valueStart);
        return colon < 0 ? null : new UnquotedColon(key, valueStart, valueEnd, "'" + value.Replace("'", "''") + "'", colon);
    }

    // Where the key ends, its quotes included, if a colon and a space follow; otherwise -1.
    private static int KeyEnd(string text, int start, int end)
    {
        if (start == end)
            return -1;

        if (text[start] is '"' or '\'')
        {
            int close = text.IndexOf(text[start], start + 1, end - start - 1);
            bool isSimple = close > 0 && text.IndexOf('\\', start, close - start) < 0;
            int colon = isSimple ? SkipSpaces(text, close + 1, end) : end;
            return colon + 1 < end && text[colon] == ':' && IsSpace(text[colon + 1]) ? close + 1 : -1;
        }

        return IsPlainStart(text, start, end) ? SeparatingColon(text, start, ValueEnd(text, start, end)) : -1;
    }

    private static bool IsPlainStart(string text, int start, int end)
    {
        if (start >= end || Indicators.IndexOf(text[start]) >= 0)
            return false;

        return text[start] is not ('-' or '?' or ':') || (start + 1 < end && !IsSpace(text[start + 1]));
    }

    private static int SeparatingColon(string text, int start, int end)
    {
        for (int at = start; at + 1 < end; at++)
        {
            if (text[at] == ':' && IsSpace(text[at + 1]))
                return at;
        }

        return -1;
    }

    private static int ValueEnd(string text, int start, int end)
    {
        for (int at = start + 1; at < end; at++)
        {
            if (text[at] == '#' && IsSpace(text[at - 1]))
                end = at;
        }

        while (end > start && IsSpace(text[end - 1]))
            end--;
        return end;
    }

    // A value may go on in lines that are indented more than its key; where the quotes would have to end is then anyone's guess.
    private static bool Continues(string text, int start, int keyColumn, LineMap lines)
    {
        while (start < text.Length)
        {
            int end = lines.LineEnd(start);
            int first = start;
            while (first < end && text[first] == ' ')
                first++;
            bool isBlank = SkipSpaces(text, first, end) == end;
            if (!isBlank && text[first] != '#')
                return first - start > keyColumn || text[first] == '\t';
            start = AfterBreak(text, end);
        }

        return false;
    }

    private static int SkipSpaces(string text, int at, int end)
    {
        while (at < end && IsSpace(text[at]))
            at++;
        return at;
    }

    private static int AfterBreak(string text, int at)
        => at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? at + 2 : at + 1;

    private static bool IsSpace(char character) => character is ' ' or '\t';
}
