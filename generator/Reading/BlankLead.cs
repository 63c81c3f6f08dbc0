using YamlDotNet.Core;

namespace ImgurGen.Generator.Reading;

/// <summary>
/// Lines of spaces between the '|' of a literal text and its first line. YAML 1.2 (8.1.1.1) allows them where they are indented no more
/// than the text; YamlDotNet 16.3 does not, so it gets them empty, which means the same.
/// </summary>
internal sealed record BlankLead(int Start, int End, string Text, int Scalar)
    : TextEdit(Start, End, Text, Scalar, ScalarStyle.Literal)
{
    /// <summary>All that a text has.</summary>
    public static IEnumerable<BlankLead> Find(string text)
    {
        for (int bar = text.IndexOf('|'); bar >= 0; bar = bar < text.Length ? text.IndexOf('|', bar) : -1)
        {
            int? end = HeaderEnd(text, bar);
            if (end is not null && At(text, bar, end.Value + 1) is BlankLead lead)
                yield return lead;
            bar = end ?? bar + 1;
        }
    }

    // The end of the line, if it is a header without an indentation indicator: with one, spaces beyond it would be text.
    private static int? HeaderEnd(string text, int bar)
    {
        if (bar == 0 || text[bar - 1] is not (' ' or '\t'))
            return null;

        int at = bar + 1;
        if (at < text.Length && text[at] is '-' or '+')
            at++;
        int mark = at;
        while (at < text.Length && text[at] is ' ' or '\t' or '\r')
            at++;
        if (at < text.Length && text[at] == '#' && at > mark)
            at = text.IndexOf('\n', at);
        return at >= 0 && at < text.Length && text[at] == '\n' ? at : null;
    }

    private static BlankLead? At(string text, int bar, int start)
    {
        int widest = 0;
        int lines = 0;
        for (int line = start; line < text.Length; lines++)
        {
            int first = line;
            while (first < text.Length && text[first] == ' ')
                first++;
            int spaces = first - line;
            if (first < text.Length && text[first] == '\r')
                first++;
            if (first == text.Length || text[first] != '\n')
                return widest > 0 && spaces >= widest ? new BlankLead(start, line, new string('\n', lines), bar) : null;

            widest = Math.Max(widest, spaces);
            line = first + 1;
        }

        return null;
    }
}
