namespace ImgurGen.Generator.Reading;

/// <summary>RFC 6901: the address of a node in a tree, <c>""</c> for the root.</summary>
internal static class JsonPointer
{
    public const string Root = "";

    public static string Append(string pointer, string name) => pointer + "/" + Escape(name);

    /// <summary>The same for a node two steps below.</summary>
    public static string Append(string pointer, string first, string second)
        => string.Concat(pointer, first == "properties" ? "/properties/" : "/" + Escape(first) + "/", Escape(second));

    public static string Append(string pointer, int index)
        => pointer + "/" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Append(string pointer, params string[] names) => names.Aggregate(pointer, Append);

    /// <summary>The names and indexes on the way to the node, unescaped.</summary>
    public static IEnumerable<string> Tokens(string pointer)
        => pointer.Length == 0 ? [] : pointer.Substring(1).Split('/').Select(Unescape);

    private static string Escape(string name) => name.IndexOfAny(Special) < 0 ? name : name.Replace("~", "~0").Replace("/", "~1");

    public static string Unescape(string token)
        => token.IndexOf('~') < 0 ? token : token.Replace("~1", "/").Replace("~0", "~");

    private static readonly char[] Special = ['~', '/'];
}
