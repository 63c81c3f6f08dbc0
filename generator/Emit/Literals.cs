using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace ImgurGen.Generator.Emit;

/// <summary>
/// The one place where a spec's text becomes a C# literal. Everything but printable ASCII is escaped, so that no quote, newline or
/// invisible character of a spec can end a literal or hide in one.
/// </summary>
internal static class Literals
{
    public static string Text(string value)
    {
        if (IsPlain(value))
            return "\"" + value + "\"";
        var literal = new StringBuilder(value.Length + 2).Append('"');
        foreach (char c in value)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~')
                literal.Append(c);
            else
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A UTF-8 literal. Half of a surrogate pair has no UTF-8 and becomes U+FFFD, as it does on the wire.</summary>
    public static string Utf8(string value) => Text(WithoutLoneSurrogates(value)) + "u8";

    /// <summary>A UTF-8 literal of a property's name, escaped as it stands between the quotes of JSON.</summary>
    public static string JsonName(string name) => Utf8(JavaScriptEncoder.Default.Encode(WithoutLoneSurrogates(name)));

    public static string OrNull(string? value) => value is null ? "null" : Text(value);

    public static string Bool(bool value) => value ? "true" : "false";

    public static string WithoutLoneSurrogates(string value)
        => IsPlain(value) ? value : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value));

    /// <summary>Whether nothing is to be escaped, as in most values.</summary>
    private static bool IsPlain(string value)
    {
        foreach (char c in value)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
                return false;
        }

        return true;
    }
}
