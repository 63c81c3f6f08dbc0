namespace ImgurGen.Generator.Reading;

/// <summary>Finds its way through text in braces, JSON's or YAML's, broken or not.</summary>
internal static class FlowText
{
    /// <summary>The keys of the object whose opening brace stands at an offset.</summary>
    public static IEnumerable<string> Keys(string text, int open, CancellationToken token)
    {
        for (int at = open + 1; at < text.Length;)
        {
            token.ThrowIfCancellationRequested();
            at = SkipSeparators(text, at);
            if (at >= text.Length || text[at] is '}' or ']')
                yield break;

            int colon = KeyEnd(text, at, out string? key);
            if (key is not null)
                yield return key;
            at = SkipValue(text, colon);
        }
    }

    /// <summary>The key that a line of block YAML begins with, null where it has none.</summary>
    public static string? KeyAt(string text, int start, int end, out int afterColon)
    {
        afterColon = end;
        int keyEnd;
        string key;
        if (text[start] is '"' or '\'')
        {
            keyEnd = SkipQuoted(text, start);
            if (keyEnd > end)
                return null;
            key = Unquote(text, start, keyEnd);
        }
        else
        {
            keyEnd = start;
            while (keyEnd < end && !(text[keyEnd] == ':' && (keyEnd + 1 == end || char.IsWhiteSpace(text[keyEnd + 1]))))
                keyEnd++;
            key = text.Substring(start, keyEnd - start).TrimEnd();
        }

        int colon = SkipSpaces(text, keyEnd, end);
        if (colon >= end || text[colon] != ':')
            return null;

        afterColon = colon + 1;
        return key;
    }

    /// <summary>
    /// Where the value ends that begins in a line, if it is in quotes or brackets and goes on in further lines, whose beginnings are then
    /// no keys; otherwise, and where it is never closed, the end of the line.
    /// </summary>
    public static int SkipMultilineValue(string text, int start, int lineEnd)
    {
        int at = SkipSpaces(text, start, lineEnd);
        if (at >= lineEnd)
            return lineEnd;

        int end = text[at] switch
        {
            '"' or '\'' => SkipQuoted(text, at),
            '{' or '[' => SkipNested(text, at),
            _ => lineEnd,
        };
        return end <= text.Length ? Math.Max(end, lineEnd) : lineEnd;
    }

    public static int SkipSpaces(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static int SkipSeparators(string text, int at)
    {
        while (at < text.Length)
        {
            if (IsComment(text, at))
                at = SkipLine(text, at);
            else if (text[at] == ',' || char.IsWhiteSpace(text[at]))
                at++;
            else
                break;
        }

        return at;
    }

    // Where the key ends and its colon stands, or what stands there instead of a colon.
    private static int KeyEnd(string text, int at, out string? key)
    {
        int start = at;
        if (text[at] is '"' or '\'')
        {
            at = Math.Min(SkipQuoted(text, at), text.Length);
            key = Unquote(text, start, at);
        }
        else
        {
            while (at < text.Length && text[at] is not (':' or ',' or '{' or '}' or '[' or ']' or '\n'))
                at++;
            key = text.Substring(start, at - start).TrimEnd();
        }

        at = SkipSpaces(text, at, text.Length);
        if (at >= text.Length || text[at] != ':')
            key = null;
        return at;
    }

    // To the comma or the brace behind a value.
    private static int SkipValue(string text, int at)
    {
        bool isTokenStart = true;
        while (at < text.Length && text[at] is not (',' or '}' or ']'))
        {
            char character = text[at];
            if (character is '{' or '[')
                at = Math.Min(SkipNested(text, at), text.Length);
            else if (isTokenStart && character is '"' or '\'')
                at = Math.Min(SkipQuoted(text, at), text.Length);
            else
                at++;
            isTokenStart = character == ':' || (isTokenStart && char.IsWhiteSpace(character));
        }

        return at;
    }

    // Behind the bracket that closes the one at an offset; behind the text's length where none does.
    private static int SkipNested(string text, int at)
    {
        int depth = 0;
        bool isTokenStart = true;
        while (at < text.Length)
        {
            char character = text[at];
            if (isTokenStart && character is '"' or '\'')
            {
                at = SkipQuoted(text, at);
                isTokenStart = false;
                continue;
            }

            if (IsComment(text, at) && char.IsWhiteSpace(text[at - 1]))
            {
                at = SkipLine(text, at);
                continue;
            }

            at++;
            if (character is '{' or '[')
                depth++;
            else if (character is '}' or ']' && --depth == 0)
                return at;
            isTokenStart = character is '{' or '[' or ',' or ':' || (isTokenStart && char.IsWhiteSpace(character));
        }

        return text.Length + 1;
    }

    // Behind the quote that closes the one at an offset; behind the text's length where none does.
    private static int SkipQuoted(string text, int start)
    {
        char quote = text[start];
        for (int at = start + 1; at < text.Length; at++)
        {
            bool isEscape = quote == '"' ? text[at] == '\\' : text[at] == quote && at + 1 < text.Length && text[at + 1] == quote;
            if (isEscape)
                at++;
            else if (text[at] == quote)
                return at + 1;
        }

        return text.Length + 1;
    }

    private static bool IsComment(string text, int at)
        => text[at] == '#' || (text[at] == '/' && at + 1 < text.Length && text[at + 1] == '/');

    private static int SkipLine(string text, int at)
    {
        int end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }

    private static string Unquote(string text, int start, int end)
        => end - start < 2 ? "" : text.Substring(start + 1, end - start - 2);
}
