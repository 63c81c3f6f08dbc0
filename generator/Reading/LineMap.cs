namespace ImgurGen.Generator.Reading;

/// <summary>
/// Turns offsets of a text into lines and columns. The lines are found when the first position is asked for: most texts need none.
/// </summary>
internal sealed class LineMap(string text)
{
    // Roslyn's line breaks, because it is Roslyn that shows the positions.
    private static readonly char[] Breaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    private int[]? starts;

    /// <summary>The line of an offset, counted from 0.</summary>
    public int LineOf(int offset)
    {
        starts ??= FindStarts();
        int index = Array.BinarySearch(starts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>The offset at which the line of an offset begins.</summary>
    public int LineStart(int offset)
    {
        int line = LineOf(offset);
        return starts![line];
    }

    /// <summary>
    /// The part of a stretch that is worth showing: what of it is in its first line, without the space behind it, but never nothing
    /// (unless the text is empty).
    /// </summary>
    public SourceRange Range(int start, int end)
    {
        if (text.Length == 0)
            return default;

        start = Visible(Math.Max(start, 0));
        end = Math.Min(Math.Max(end, start), LineEnd(start));
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end == start)
            end += char.IsSurrogatePair(text, start) ? 2 : 1;

        int line = LineOf(start);
        int endLine = LineOf(end);
        return new SourceRange(start, end - start, line, start - starts![line], endLine, end - starts[endLine]);
    }

    /// <summary>The offset behind the last character of a line, its break not counted.</summary>
    public int LineEnd(int offset)
    {
        int end = text.IndexOfAny(Breaks, offset);
        return end < 0 ? text.Length : end;
    }

    // What is missing at the end of a line or of the file is shown at the last character before it.
    private int Visible(int offset)
    {
        if (offset >= text.Length)
        {
            offset = text.Length - 1;
            while (offset > 0 && char.IsWhiteSpace(text[offset]))
                offset--;
        }
        else if (Array.IndexOf(Breaks, text[offset]) >= 0 && offset > LineStart(offset))
        {
            offset--;
        }

        return offset > 0 && char.IsSurrogatePair(text, offset - 1) ? offset - 1 : offset;
    }

    /// <summary>Counts the lines first: a list that grows to those of a text of megabytes is copied many times.</summary>
    private int[] FindStarts()
    {
        int count = 1;
        for (int at = NextLine(0); at >= 0; at = NextLine(at))
            count++;
        int[] found = new int[count];
        for (int line = 1; line < count; line++)
            found[line] = NextLine(found[line - 1]);
        return found;
    }

    /// <summary>Where the line after an offset begins; negative where there is none.</summary>
    private int NextLine(int offset)
    {
        int end = text.IndexOfAny(Breaks, offset);
        if (end < 0)
            return -1;
        return end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
    }
}
