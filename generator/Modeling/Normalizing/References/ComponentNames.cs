using System.Globalization;
using System.Text;

namespace ImgurGen.Generator.Modeling.Normalizing.References;

/// <summary>Names a component after the place that it is moved from: what is below "A" and "properties" and "b" becomes "AB".</summary>
internal static class ComponentNames
{
    /// <summary>Tokens that say only what kind of thing comes next.</summary>
    private static readonly HashSet<string> Structure = new(StringComparer.Ordinal)
    {
        "components", "schemas", "definitions", "$defs", "paths", "properties", "responses", "parameters", "content", "schema",
        "requestBodies", "headers", "examples", "links", "callbacks", "pathItems", "webhooks", "mediaTypes",
        "patternProperties", "dependentSchemas",
    };

    public static string Of(IReadOnlyList<string> tokens, Func<string, bool> isTaken)
    {
        StringBuilder name = new();
        for (int index = 0; index < tokens.Count; index++)
        {
            // What follows "content" is a media type: it tells nothing that the rest does not.
            bool isSaid = index + 1 < tokens.Count && (Structure.Contains(tokens[index]) || (index > 0 && tokens[index - 1] == "content"));
            if (!isSaid && !tokens[index].StartsWith("x-", StringComparison.Ordinal))
                AppendPascal(name, tokens[index]);
        }

        string wanted = name.Length == 0 ? "Component" : name.ToString();
        string unique = wanted;
        for (int number = 2; isTaken(unique); number++)
            unique = wanted + number.ToString(CultureInfo.InvariantCulture);
        return unique;
    }

    private static void AppendPascal(StringBuilder name, string token)
    {
        bool isStart = true;
        foreach (char character in token)
        {
            bool isWord = character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            if (isWord)
                name.Append(isStart ? char.ToUpperInvariant(character) : character);
            isStart = !isWord;
        }
    }
}
