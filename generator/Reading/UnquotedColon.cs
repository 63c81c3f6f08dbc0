using YamlDotNet.Core;

namespace ImgurGen.Generator.Reading;

/// <summary>A line <c>key: some text: more text</c>. Nothing else than quotes around the value can be meant.</summary>
/// <param name="Key">The key, without quotes.</param>
/// <param name="Start">Where the value begins.</param>
/// <param name="End">Where the value ends: a comment and the space before it are not part of it.</param>
/// <param name="Text">The value in quotes.</param>
/// <param name="Colon">The first colon that may not stand in the value without quotes.</param>
internal sealed record UnquotedColon(string Key, int Start, int End, string Text, int Colon)
    : TextEdit(Start, End, Text, Start, ScalarStyle.SingleQuoted)
{
    private const int LongestShown = 60;

    /// <summary>The value as it should have been written, short enough for a message.</summary>
    public string Suggestion
    {
        get
        {
            if (Text.Length <= LongestShown)
                return Text;

            int length = LongestShown - 2;
            if (char.IsHighSurrogate(Text[length - 1]))
                length--;
            return Text.Substring(0, length) + "…'";
        }
    }
}
