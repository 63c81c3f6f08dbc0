using System.Text;
using ImgurGen.Generator.Emit;
using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>Reads a path template: text and parameters in braces.</summary>
internal static class PathTemplate
{
    /// <summary>The template in parts; a brace without its partner is text.</summary>
    public static EquatableArray<PathPartModel> Parse(string template)
    {
        List<PathPartModel> parts = [];
        int start = 0;
        while (start < template.Length)
        {
            int open = template.IndexOf('{', start);
            int close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                AddText(parts, template.Substring(start));
                break;
            }

            AddText(parts, template.Substring(start, open - start));
            parts.Add(new PathPartModel("", template.Substring(open + 1, close - open - 1)));
            start = close + 1;
        }

        return parts.ToEquatableArray();
    }

    /// <summary>The names in braces, each once, in their order.</summary>
    public static IEnumerable<string> Names(string template) => Parse(template).Select(static part => part.Parameter).OfType<string>().Distinct();

    private static void AddText(List<PathPartModel> parts, string text)
    {
        if (text.Length > 0)
            parts.Add(new PathPartModel(Escape(text), null));
    }

    /// <summary>The text as part of a URI's path (RFC 3986, section 3.3): what is escaped already stays as it is.</summary>
    private static string Escape(string text)
    {
        const string Allowed = "-._~!$&'()*+,;=:@/";
        var escaped = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isEscape = c == '%' && i + 2 < text.Length && Uri.IsHexDigit(text[i + 1]) && Uri.IsHexDigit(text[i + 2]);
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Allowed.IndexOf(c) >= 0 || isEscape)
            {
                escaped.Append(c);
                continue;
            }

            int length = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            escaped.Append(Uri.EscapeDataString(Literals.WithoutLoneSurrogates(text.Substring(i, length))));
            i += length - 1;
        }

        return escaped.ToString();
    }
}
