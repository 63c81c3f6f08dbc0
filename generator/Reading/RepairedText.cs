using System.Text;

namespace ImgurGen.Generator.Reading;

/// <summary>A text with edits, which knows where each of its characters stands in the original.</summary>
internal sealed class RepairedText
{
    private readonly int start;
    private readonly IReadOnlyList<TextEdit> edits;
    private readonly Dictionary<int, TextEdit> editsByScalar = [];
    private readonly List<int> repairedStarts = [];
    private readonly string repaired;

    /// <param name="start">Where the text begins: behind the byte-order mark.</param>
    /// <param name="edits">In the order in which they stand in the text.</param>
    public RepairedText(string text, int start, IReadOnlyList<TextEdit> edits)
    {
        this.start = start;
        this.edits = edits;
        repaired = edits.Count == 0 ? text : Repair(text);
    }

    public TextReader OpenReader()
    {
        StringReader reader = new(repaired);
        for (int skipped = 0; skipped < start; skipped++)
            reader.Read();
        return reader;
    }

    /// <summary>The offset in the original text of what the reader gave out at this offset.</summary>
    public int ToOriginal(long offset)
    {
        int at = (int)offset + start;
        int index = repairedStarts.BinarySearch(at);
        index = index >= 0 ? index : ~index - 1;
        if (index < 0)
            return at;

        TextEdit edit = edits[index];
        int behind = at - repairedStarts[index] - edit.Text.Length;
        return behind >= 0 ? edit.End + behind : Math.Min(edit.Start + edit.Text.Length + behind, edit.End);
    }

    /// <summary>The edit that is right if a scalar of its style begins at this offset of the original text.</summary>
    public TextEdit? EditOf(int scalar) => editsByScalar.TryGetValue(scalar, out TextEdit? edit) ? edit : null;

    private string Repair(string text)
    {
        StringBuilder builder = new(text.Length + (edits.Count * 4));
        int copied = 0;
        foreach (TextEdit edit in edits)
        {
            builder.Append(text, copied, edit.Start - copied);
            repairedStarts.Add(builder.Length);
            editsByScalar.Add(edit.Scalar, edit);
            builder.Append(edit.Text);
            copied = edit.End;
        }

        return builder.Append(text, copied, text.Length - copied).ToString();
    }
}
