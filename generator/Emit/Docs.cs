using System.Globalization;
using System.Text;
using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>The one place where a spec's text becomes a documentation comment or the message of an attribute.</summary>
internal static class Docs
{
    private const int MaximumLength = 4000;

    /// <summary>Writes the documentation of a type or member, and its deprecation.</summary>
    public static void Write(CodeWriter writer, Documentation documentation, string fallback)
    {
        Summary(writer, documentation.Summary.Length > 0 ? documentation.Summary : fallback);
        if (documentation.Remarks.Length > 0)
            Remarks(writer, documentation.Remarks);
    }

    /// <summary>Writes <c>[Obsolete]</c> where the spec deprecates.</summary>
    public static void WriteObsolete(CodeWriter writer, Documentation documentation)
    {
        if (documentation.Obsolete is not { } reason)
            return;
        string message = reason.Length > 0 ? OneLine(reason) : "The API has deprecated this.";
        writer.Line($"[global::System.Obsolete({Literals.Text(message)})]");
    }

    /// <summary>The deprecation of what cannot have the attribute, a parameter for one, to stand before its documentation.</summary>
    public static string Deprecation(string? reason) => reason switch
    {
        null => "",
        "" => "(Deprecated.) ",
        _ => $"(Deprecated: {reason}) ",
    };

    public static void Summary(CodeWriter writer, string text) => Element(writer, "summary", text);

    public static void Remarks(CodeWriter writer, string text) => Element(writer, "remarks", text);

    public static void Parameter(CodeWriter writer, string name, string text)
        => writer.Line($"/// <param name=\"{name}\">{Escape(Bounded(OneLine(text)))}</param>");

    private static void Element(CodeWriter writer, string element, string text)
    {
        string lines = Escape(Bounded(text)).Trim('\n');
        if (lines.IndexOf('\n') < 0)
        {
            writer.Line($"/// <{element}>{lines.TrimEnd()}</{element}>");
            return;
        }

        writer.Line($"/// <{element}>");
        foreach (string line in lines.Split('\n'))
            writer.Line($"/// {line}".TrimEnd());
        writer.Line($"/// </{element}>");
    }

    private static string Bounded(string text) => text.Length <= MaximumLength ? text : text.Substring(0, MaximumLength) + " ...";

    private static string OneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>
    /// Text as XML. Everything that C# takes as the end of a line becomes <c>\n</c>; characters that are invisible or change the direction
    /// of writing, and those that XML does not have, are left out.
    /// </summary>
    private static string Escape(string text)
    {
        if (IsPlain(text))
            return text;
        var escaped = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                    break;
                case '\n' or '\r' or '\u0085' or '\u2028' or '\u2029':
                    escaped.Append('\n');
                    break;
                case '\t':
                    escaped.Append(' ');
                    break;
                default:
                    AppendVisible(escaped, text, ref i);
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>Whether nothing is to be escaped, as in most texts.</summary>
    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is (< ' ' and not '\n') or > '~' or '&' or '<' or '>')
                return false;
        }

        return true;
    }

    private static void AppendVisible(StringBuilder escaped, string text, ref int i)
    {
        char c = text[i];
        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            escaped.Append(c).Append(text[++i]);
            return;
        }

        UnicodeCategory category = char.GetUnicodeCategory(c);
        if (category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate) && c is not ('\uFFFE' or '\uFFFF'))
            escaped.Append(c);
    }
}
