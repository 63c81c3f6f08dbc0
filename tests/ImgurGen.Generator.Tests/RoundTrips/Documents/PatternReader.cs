using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ImgurGen.Generator.Tests.RoundTrips.Documents;

/// <summary>Makes texts that fit a simple regular expression: literals, classes, groups, alternatives and counts.</summary>
internal sealed class PatternReader
{
    private const string Printable = " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
    private const string Digits = "0123456789";
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int Often = 3;

    private readonly string pattern;
    private int at;

    private PatternReader(string text) => pattern = text;

    /// <summary>Texts for the pattern; null where it says more than this reader understands.</summary>
    public static Gen<string>? Of(string pattern)
    {
        var reader = new PatternReader(pattern);
        try
        {
            Gen<string> texts = reader.Choice();
            return reader.at == pattern.Length ? texts : null;
        }
        catch (NotSupportedException)
        {
            // Not simple: its texts are not made of it.
            return null;
        }
    }

    private Gen<string> Choice()
    {
        List<Gen<string>> options = [Sequence()];
        while (Take('|'))
            options.Add(Sequence());
        return Gen.OneOf(options);
    }

    private Gen<string> Sequence()
    {
        List<Gen<string>> parts = [];
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            if (Take('^') || Take('$'))
                continue;
            parts.Add(Counted(Atom()));
        }

        return Gen.CollectToArray(parts).Select(static texts => string.Concat(texts));
    }

    private Gen<string> Atom()
    {
        char c = pattern[at++];
        switch (c)
        {
            case '(':
                if (Take('?') && !Take(':'))
                    throw new NotSupportedException();
                Gen<string> inner = Choice();
                return Take(')') ? inner : throw new NotSupportedException();
            case '[':
                return OneOf(Class());
            case '.':
                return OneOf(Printable);
            case '\\':
                return OneOf(Escaped());
            case '*' or '+' or '?' or '{':
                throw new NotSupportedException();
            default:
                return Gen.Constant(c.ToString());
        }
    }

    private string Class()
    {
        bool isNegated = Take('^');
        var found = new HashSet<char>();
        for (bool isFirst = true; at < pattern.Length && (pattern[at] != ']' || isFirst); isFirst = false)
        {
            string one = pattern[at++] == '\\' ? Escaped() : pattern[at - 1].ToString();
            if (one.Length == 1 && at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] is not (']' or '\\'))
            {
                found.UnionWith(Enumerable.Range(one[0], Math.Max(0, pattern[at + 1] - one[0] + 1)).Select(static code => (char)code));
                at += 2;
            }
            else
            {
                found.UnionWith(one);
            }
        }

        return Take(']') ? string.Concat(isNegated ? Printable.Except(found) : found) : throw new NotSupportedException();
    }

    private string Escaped()
    {
        char c = at < pattern.Length ? pattern[at++] : throw new NotSupportedException();
        return c switch
        {
            'd' => Digits,
            'w' => Letters + Digits + "_",
            's' => " ",
            't' => "\t",
            'n' => "\n",
            'S' => Letters + Digits,
            'D' => Letters,
            _ when char.IsAsciiLetterOrDigit(c) => throw new NotSupportedException(),
            _ => c.ToString(),
        };
    }

    private Gen<string> Counted(Gen<string> atom)
    {
        (int Least, int Most) count = (1, 1);
        if (Take('?'))
            count = (0, 1);
        else if (Take('*'))
            count = (0, Often);
        else if (Take('+'))
            count = (1, Often);
        else if (Take('{'))
            count = Bounds();
        if (at < pattern.Length && pattern[at] is '?' or '+')
            throw new NotSupportedException();
        return count == (1, 1)
            ? atom
            : Gen.Choose(count.Least, count.Most).SelectMany(times => Gen.ArrayOf(atom, times)).Select(static texts => string.Concat(texts));
    }

    private (int Least, int Most) Bounds()
    {
        int end = pattern.IndexOf('}', at);
        string[] numbers = end < 0 ? [] : pattern[at..end].Split(',');
        at = end + 1;
        if (numbers.Length is 0 or > 2 || !int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out int least))
            throw new NotSupportedException();
        if (numbers.Length == 1)
            return (least, least);
        return int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out int most) ? (least, Math.Min(most, least + Often)) : (least, least + Often);
    }

    private bool Take(char c)
    {
        if (at >= pattern.Length || pattern[at] != c)
            return false;
        at++;
        return true;
    }

    private static Gen<string> OneOf(string characters)
        => characters.Length == 0 ? throw new NotSupportedException() : Gen.Elements(characters.ToCharArray()).Select(static c => c.ToString());
}
