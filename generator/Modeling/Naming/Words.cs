using System.Globalization;

namespace ImgurGen.Generator.Modeling.Naming;

/// <summary>Makes C# identifiers of the names of a spec.</summary>
internal static class Words
{
    /// <summary>
    /// The text in PascalCase: <c>total_items</c> is <c>TotalItems</c>, <c>topPost</c> is <c>TopPost</c>, <c>HTTP_STATUS</c> is <c>HttpStatus</c>.
    /// Empty where there is no letter or digit in it. An apostrophe ends no word: <c>the world's</c> is <c>TheWorlds</c>.
    /// </summary>
    public static string Pascal(string text)
    {
        // No character makes more than two.
        Span<char> identifier = text.Length <= 128 ? stackalloc char[256] : new char[2 * text.Length];
        int length = 0;
        bool shouts = IsWithoutLower(text);
        bool isStart = true;
        bool hasDigitBefore = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (IsApostrophe(c) && !isStart && i + 1 < text.Length && char.IsLower(text[i + 1]))
                continue;
            if (!IsPart(c))
            {
                // Without a separator, "1.5" and "15" would be one name.
                isStart = true;
                continue;
            }

            if (isStart && hasDigitBefore && char.IsDigit(c))
                identifier[length++] = '_';
            identifier[length++] = isStart ? char.ToUpperInvariant(c) : shouts ? char.ToLowerInvariant(c) : c;
            isStart = false;
            hasDigitBefore = char.IsDigit(c);
        }

        return identifier.Slice(0, length).ToString();
    }

    /// <summary>
    /// The text in PascalCase as an identifier, never empty: one that would begin with a digit gets an underscore before it, or the name of
    /// its sign, so that <c>+1</c> and <c>-1</c> stay apart.
    /// </summary>
    public static string Identifier(string text, string fallback)
    {
        string identifier = Pascal(text);
        if (identifier.Length == 0)
            return fallback;
        if (IsStart(identifier[0]))
            return identifier;
        string sign = Sign(text);
        return (sign.Length > 0 ? sign : "_") + identifier;
    }

    /// <summary>The same for a component that is no schema, whose names are often numbers: a response <c>404</c> is <c>Response404</c>.</summary>
    public static string Component(string name, string kind)
    {
        string identifier = Identifier(name, kind);
        return identifier[0] == '_' ? kind + identifier.Substring(1) : identifier;
    }

    /// <summary>The identifier of an enum's member: signs and symbols have names, so that <c>name</c> and <c>-name</c> stay apart.</summary>
    public static string Member(string text)
    {
        if (text.Length == 0)
            return "Empty";
        string sign = Sign(text);
        string identifier = Pascal(text);
        if (identifier.Length == 0)
            identifier = string.Concat(text.Take(MaximumSymbols).Select(Symbol));
        if (sign.Length > 0)
            return sign + identifier;
        return IsStart(identifier[0]) ? identifier : "Value" + identifier;
    }

    /// <summary>The identifier in camelCase, for a parameter.</summary>
    public static string Camel(string text, string fallback)
    {
        string identifier = Identifier(text, fallback);
        return char.ToLowerInvariant(identifier[0]) + identifier.Substring(1);
    }

    /// <summary>The name of one of several: <c>BlockedUsers</c> is <c>BlockedUser</c>; where there is no plural to see, <c>Item</c> is added.</summary>
    public static string Singular(string identifier)
    {
        if (identifier.Length > 4 && identifier.EndsWith("ies", StringComparison.Ordinal))
            return identifier.Substring(0, identifier.Length - 3) + "y";
        if (identifier.EndsWith("sses", StringComparison.Ordinal) || identifier.EndsWith("xes", StringComparison.Ordinal))
            return identifier.Substring(0, identifier.Length - 2);
        bool isPlural = identifier.Length > 2 && identifier.EndsWith("s", StringComparison.Ordinal)
            && identifier[identifier.Length - 2] is not ('s' or 'u' or 'i');
        return isPlural ? identifier.Substring(0, identifier.Length - 1) : identifier + "Item";
    }

    /// <summary>Whether the text is a namespace: identifiers joined by dots.</summary>
    public static bool IsNamespace(string text) => text.Split('.').All(IsIdentifier);

    public static bool IsIdentifier(string text)
        => text.Length > 0 && IsStart(text[0]) && text.All(static c => c == '_' || IsPart(c))
            && Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(text) == Microsoft.CodeAnalysis.CSharp.SyntaxKind.None;

    /// <summary>
    /// Whether a class can be called so. Words in small letters cannot: some of them are words of the language in certain places
    /// (<c>record</c>, <c>file</c>, <c>required</c>), any may become one, and the compiler warns of all.
    /// </summary>
    public static bool IsClassName(string text) => IsIdentifier(text) && !text.All(static c => c is >= 'a' and <= 'z');

    private const int MaximumSymbols = 4;

    /// <summary>The name of the sign before the first word.</summary>
    private static string Sign(string text) => text[0] switch
    {
        '-' when text.Length > 1 && IsPart(text[1]) => "Minus",
        '+' when text.Length > 1 && IsPart(text[1]) => "Plus",
        _ => "",
    };

    private static bool IsWithoutLower(string text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    private static bool IsStart(char c) => c == '_' || char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    // Combining and connecting characters are allowed in C# too, but normalisation could make two names of them one: they separate words.
    private static bool IsPart(char c) => (c != '_' && IsStart(c)) || char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;

    private static string Symbol(char c) => c switch
    {
        '*' => "Asterisk",
        '=' => "Equal",
        '<' => "Less",
        '>' => "Greater",
        '!' => "Not",
        '+' => "Plus",
        '-' => "Minus",
        '/' => "Slash",
        '.' => "Dot",
        ',' => "Comma",
        ':' => "Colon",
        ' ' => "Space",
        '%' => "Percent",
        '&' => "And",
        '|' => "Or",
        '~' => "Tilde",
        '^' => "Caret",
        '#' => "Hash",
        '$' => "Dollar",
        '@' => "At",
        '?' => "Question",
        '_' => "Underscore",
        _ => "U" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    };
}
