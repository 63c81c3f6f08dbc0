using System.Globalization;
using System.Text;

namespace ImgurGen.Generator.Diagnostics;

/// <summary>
/// Text of a file as a part of a message. A line break in it would begin a line of the build's output that looks like a message of its
/// own, and what is invisible or turns the direction of writing would make it another text than it is.
/// </summary>
internal static class MessageText
{
    private const int MaximumLength = 1000;

    /// <summary>The text in one line, with escapes such as <c>\u000A</c> for what cannot be seen, and cut where nobody reads on.</summary>
    public static string Visible(string text)
    {
        var visible = new StringBuilder(Math.Min(text.Length, MaximumLength));
        int i = 0;
        for (; i < text.Length && visible.Length < MaximumLength; i++)
        {
            char c = text[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
                visible.Append(c).Append(text[++i]);
            else if (IsVisible(c))
                visible.Append(c);
            else
                visible.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return i < text.Length ? visible.Append(" ...").ToString() : visible.ToString();
    }

    private static bool IsVisible(char c) => char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
