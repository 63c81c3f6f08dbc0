using System.Text.RegularExpressions;

namespace ImgurGen;

/// <summary>Reads the header <c>Link</c> (RFC 8288, 3).</summary>
internal static partial class LinkHeader
{
    /// <summary>The targets of the links that have one of these relations, in their order.</summary>
    internal static IEnumerable<string> Targets(string header, params string[] relations)
    {
        foreach (Match link in Links().Matches(header))
        {
            string relation = link.Groups["quoted"].Success ? link.Groups["quoted"].Value : link.Groups["word"].Value;
            if (relation.Split(' ').Any(word => relations.Contains(word, StringComparer.OrdinalIgnoreCase)))
                yield return link.Groups["target"].Value;
        }
    }

    // Parameters are taken whole, quoted texts included, so that nothing inside one is taken for another; of several "rel" the first counts.
    [GeneratedRegex(
        """
        <(?<target>[^>]*)>
        (?>
          \s*;\s*
          (?: (?(quoted)(?!)|(?(word)(?!)|)) rel \s*=\s* (?: "(?<quoted>[^"]*)" | (?<word>[^\s";,]+) )
            | [^\s"=;,]+ (?: \s*=\s* (?: "(?:[^"\\]|\\.)*" | [^\s";,]* ) )?
          )
        )*
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Links();
}
