using ImgurGen.Generator.Modeling.Naming;

namespace ImgurGen.Generator.Modeling;

/// <summary>What a spec's title makes of the names of a client.</summary>
internal static class Titles
{
    private const string Fallback = "Api";

    /// <summary>The title without a last word "API", as an identifier: "Imgur API" is <c>Imgur</c>.</summary>
    public static string Identifier(string? title)
    {
        string[] words = (title ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        bool endsInApi = words.Length > 1 && words[words.Length - 1].Equals("API", StringComparison.OrdinalIgnoreCase);
        return Words.Identifier(string.Join(" ", endsInApi ? words.Take(words.Length - 1) : words), Fallback);
    }
}
