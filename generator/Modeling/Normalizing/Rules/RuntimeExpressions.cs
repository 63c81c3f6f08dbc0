namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>
/// The expressions of callbacks and links that stand for values of a request or a response. The library throws on any other.
/// </summary>
internal static class RuntimeExpressions
{
    private static readonly string[] Whole = ["$url", "$method", "$statusCode"];

    private static readonly string[] Parts = ["header.", "query.", "path.", "body"];

    /// <summary>Whether a text is an expression, or holds only valid ones between braces, or none.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length == 0)
            return false;
        if (text[0] == '$')
            return IsExpression(text);

        for (int open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            int close = text.IndexOf('}', open);
            if (close < 0)
                return true;
            string inner = text.Substring(open + 1, close - open - 1);
            if (inner.StartsWith("$", StringComparison.Ordinal) && !IsExpression(inner))
                return false;
        }

        return true;
    }

    private static bool IsExpression(string text)
    {
        if (Whole.Contains(text))
            return true;

        int dot = text.IndexOf('.');
        if (dot < 0 || text.Substring(0, dot) is not ("$request" or "$response"))
            return false;

        string source = text.Substring(dot + 1);
        string? part = Array.Find(Parts, candidate => source.StartsWith(candidate, StringComparison.Ordinal));
        if (part is null)
            return false;
        string rest = source.Substring(part.Length);
        return part == "body" ? rest.Length == 0 || rest[0] == '#' : rest.Length > 0;
    }
}
