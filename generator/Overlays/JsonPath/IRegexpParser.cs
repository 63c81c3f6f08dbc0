using System.Globalization;

namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>
/// Reads the grammar of RFC 9485. Each method gives null where the text is not of that grammar. <c>^</c> and <c>$</c> are the edges of
/// the text: the grammar lists them among the characters, but the RFC's own mappings to other dialects make edges of them, and the
/// JSONPath compliance suite demands that.
/// </summary>
internal sealed class IRegexpParser(string text)
{
    private const int MaxNesting = 64;
    private const int End = -1;

    private static readonly HashSet<string> Categories = new(StringComparer.Ordinal)
    {
        "L", "Ll", "Lm", "Lo", "Lt", "Lu", "M", "Mc", "Me", "Mn", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps",
        "Z", "Zl", "Zp", "Zs", "S", "Sc", "Sk", "Sm", "So", "C", "Cc", "Cf", "Cn", "Co",
    };

    private int offset;
    private int nesting;

    public RegexpNode? ParseWhole()
    {
        RegexpNode? whole = ParseAlternatives();
        return offset == text.Length ? whole : null;
    }

    private RegexpNode? ParseAlternatives()
    {
        List<RegexpNode> branches = [];
        do
        {
            if (ParseBranch() is not { } branch)
                return null;
            branches.Add(branch);
        }
        while (Skip('|'));

        return branches.Count == 1 ? branches[0] : new RegexpNode.Alternatives(branches);
    }

    private RegexpNode? ParseBranch()
    {
        List<RegexpNode> parts = [];
        while (Peek() is not (End or '|' or ')'))
        {
            if (ParseAtom() is not { } atom || ParseQuantifier(atom) is not { } part)
                return null;
            parts.Add(part);
        }

        return new RegexpNode.Sequence(parts);
    }

    private RegexpNode? ParseAtom()
    {
        if (Skip('('))
            return ParseGroup();
        if (Skip('.'))
            return new RegexpNode.Character(CharacterClass.AnyButLineEnds);
        if (Skip('^'))
            return new RegexpNode.Edge(TextEdge.Start);
        if (Skip('$'))
            return new RegexpNode.Edge(TextEdge.End);
        if (Skip('['))
            return ParseClass();
        if (Peek() == '\\' && ParseCategory() is { } category)
            return new RegexpNode.Character(new CharacterClass(Negated: false, [], [category]));

        return Peek() is '*' or '+' or '?' or ']' or '{' or '}' || ReadCharacter() is not { } character
            ? null
            : new RegexpNode.Character(CharacterClass.Of(character));
    }

    private RegexpNode? ParseGroup()
    {
        if (++nesting > MaxNesting)
            throw new JsonPathLimitException($"uses a regular expression with more than {MaxNesting} nested groups");

        RegexpNode? group = ParseAlternatives();
        nesting--;
        return Skip(')') ? group : null;
    }

    private RegexpNode? ParseQuantifier(RegexpNode atom)
    {
        if (Skip('*'))
            return new RegexpNode.Repeat(atom, 0, null);
        if (Skip('+'))
            return new RegexpNode.Repeat(atom, 1, null);
        if (Skip('?'))
            return new RegexpNode.Repeat(atom, 0, 1);
        if (!Skip('{'))
            return atom;

        if (ReadCount() is not { } min)
            return null;
        int? max = min;
        if (Skip(','))
        {
            max = Peek() == '}' ? null : ReadCount();
            if (max is null && Peek() != '}')
                return null;
        }

        return Skip('}') && !(max < min) ? new RegexpNode.Repeat(atom, min, max) : null;
    }

    private RegexpNode? ParseClass()
    {
        bool negated = Skip('^');
        List<(int First, int Last)> ranges = [];
        List<(string Category, bool Negated)> categories = [];
        bool first = true;
        while (!Skip(']'))
        {
            if (Peek() == '\\' && ParseCategory() is { } category)
                categories.Add(category);
            else if (Peek() == '-' && (first || PeekAfterNext() == ']') && Skip('-'))
                ranges.Add(('-', '-'));
            else if (ParseRange() is { } range)
                ranges.Add(range);
            else
                return null;
            first = false;
        }

        return first ? null : new RegexpNode.Character(new CharacterClass(negated, ranges, categories));
    }

    private (int First, int Last)? ParseRange()
    {
        if (ReadClassCharacter() is not { } first)
            return null;
        if (Peek() != '-' || PeekAfterNext() == ']')
            return (first, first);

        offset++;
        return ReadClassCharacter() is { } last && last >= first ? (first, last) : null;
    }

    private int? ReadClassCharacter() => Peek() is '-' or '[' or ']' ? null : ReadCharacter();

    /// <summary>A character that stands for itself, or an escaped one.</summary>
    private int? ReadCharacter()
    {
        int character = Peek();
        if (character == End || (character <= char.MaxValue && char.IsSurrogate((char)character)))
            return null;

        offset += character > char.MaxValue ? 2 : 1;
        if (character != '\\')
            return character;

        int escaped = Peek();
        offset++;
        return escaped switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '(' or ')' or '*' or '+' or '-' or '.' or '?' or '[' or '\\' or ']' or '^' or '{' or '|' or '}' => escaped,
            _ => null,
        };
    }

    /// <summary><c>\p{Lu}</c> or <c>\P{Lu}</c>; reads nothing where neither stands.</summary>
    private (string Category, bool Negated)? ParseCategory()
    {
        bool negated = PeekAfterNext() == 'P';
        if (!negated && PeekAfterNext() != 'p')
            return null;

        int close = text.IndexOf('}', offset);
        if (close < offset + 3 || text[offset + 2] != '{')
            return null;

        string category = text.Substring(offset + 3, close - offset - 3);
        if (!Categories.Contains(category))
            return null;

        offset = close + 1;
        return (category, negated);
    }

    private int? ReadCount()
    {
        int start = offset;
        while (Peek() is >= '0' and <= '9')
            offset++;
        if (offset == start)
            return null;

        return int.TryParse(text.Substring(start, offset - start), NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            ? count
            : throw new JsonPathLimitException("uses a regular expression that repeats a part too often");
    }

    private int Peek()
        => offset >= text.Length ? End : char.IsSurrogatePair(text, offset) ? char.ConvertToUtf32(text, offset) : text[offset];

    private int PeekAfterNext() => offset + 1 < text.Length ? text[offset + 1] : End;

    private bool Skip(char expected)
    {
        if (offset >= text.Length || text[offset] != expected)
            return false;

        offset++;
        return true;
    }
}
