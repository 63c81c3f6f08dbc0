using ImgurGen.Generator.Modeling.Naming;

namespace ImgurGen.Generator.Modeling;

/// <summary>What a spec's title makes of the names of a client.</summary>
internal static class Titles
{
    private const string Fallback = "Api";
    private const string Client = "Client";

    // It is part of the namespace and of several names in it, each of which must fit in metadata and in the name of a file.
    private const int MaximumLength = 100;

    /// <summary>The title without a last word "API", as an identifier: "Imgur API" is <c>Imgur</c>. A very long one is cut.</summary>
    public static string Identifier(string? title)
    {
        string[] words = (title ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        bool endsInApi = words.Length > 1 && words[words.Length - 1].Equals("API", StringComparison.OrdinalIgnoreCase);
        string identifier = Words.Identifier(string.Join(" ", endsInApi ? words.Take(words.Length - 1) : words), Fallback);
        return identifier.Length > MaximumLength ? identifier.Substring(0, MaximumLength) : identifier;
    }

    /// <summary>The client's name: one whose title ends in "Client" already is not called so twice.</summary>
    public static string ClientName(string identifier)
        => identifier.EndsWith(Client, StringComparison.Ordinal) ? identifier : identifier + Client;
}
