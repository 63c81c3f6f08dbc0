namespace ImgurGen.Generator.Tests.Hostile;

/// <summary>Texts that would become code, a directive or documentation, or hide what they are, if they were not kept apart from it.</summary>
internal static class HostilePayloads
{
    public static readonly string[] All =
    [
        // Ends of literals, comments and blocks.
        "\"; System.Environment.Exit(1); //", "\"); public class Evil { } //", "'; Evil(); '", "*/ class Evil { } /*", "// comment", "/// <evil/>", "\\", "\\\\\"",
        "\\u0022); Evil(); //", "\\x22", "\\\" + Evil() + \"\\u0022", "\"\"\" raw \"\"\"", "\"\"\"\" raw \"\"\"\"", "$\"{Evil()}\"", "{Evil()}", "{0:Evil}",
        "{0} {{ }} }} {", "}} } } class Evil { {", "@\"verbatim\"", "\"u8", "] class Evil { [", "); Evil(", "=> Evil();",

        // Lines and directives.
        "\n#if false\n", "\n#pragma warning disable\n", "\n#nullable disable\n", "#error evil", "\n#line 1 \"evil.cs\"\n", "\n#endif\n", "\r\n[assembly: Evil]\r\n",
        "\rclass Evil { }", "\u0085class Evil { }", "\u2028class Evil { }", "\u2029class Evil { }", "\v\f\b", "a\tb", "\u0001\u001B[2J", "\u0001\u001F\u007F\u009F",

        // Documentation.
        "</summary></remarks></param>", "</summary>\n/// <evil/>", "]]>", "]]> <![CDATA[ & &amp; &#x0;", "<!-- -->", "&lt;evil/&gt;", "<see cref=\"Evil\"/>", "&#0;", "<?evil?>",

        // What is not seen, or not where it stands.
        "\u202Eevil\u202C", "\u2066evil\u2069", "\u061C\u200E\u200F", "\u200B\u200D\uFEFF", "\u00AD", "\u180E", "\uFFFE\uFFFF", "\uE000", "\uFFF9evil\uFFFB",

        // Words of C#, of the generated code and of the framework.
        "class", "@class", "global", "await", "record", "required", "file", "scoped", "partial", "where", "__arglist", "value", "null", "true", "default", "field",
        "global::System.Console", "System", "T", "reader", "writer", "apiRequest", "connection", "cancellationToken", "JsonCodec", "Unknown", "ToString",

        // Letters that are nearly others, or none.
        "e\u0301", "\u0301", "\uFF21", "\u212A", "\u2163", "\u0345", "\u0130\u0131", "\u01C5", "\uD835\uDC00", "\U0001F600", "\u0660\u0661", "\u203F",

        // Addresses and files.
        "%0d%0aX-Evil: 1", "../../evil.cs", "../../../etc/passwd", "CON", "a/b:c*d?e|f", "?a=b&c=d", "#fragment", "//evil.example.com/", "user@evil.example.com", "~0~1", "%", "%zz",
    ];

    public static TheoryData<string> Data => [.. All];
}
