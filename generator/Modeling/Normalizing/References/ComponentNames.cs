using System.Globalization;
using System.Text;
using ImgurGen.Generator.Bundling;
using ImgurGen.Generator.Modeling.Normalizing.Rules;
using ImgurGen.Generator.Reading;

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

    /// <summary>Tokens with which the way to an inner schema begins.</summary>
    private static readonly HashSet<string> InSchemas = new(StringComparer.Ordinal)
    {
        "properties", "items", "additionalProperties", "allOf", "oneOf", "anyOf", "not", "patternProperties", "prefixItems", "$defs",
    };

    public static string Of(IReadOnlyList<string> tokens, Func<string, bool> isTaken)
    {
        StringBuilder name = new();
        tokens = InPart(tokens);
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

    /// <summary>Of a place in a part of the spec, the name there; of the part itself, or of what is below a schema that is it, its file's name too.</summary>
    private static IReadOnlyList<string> InPart(IReadOnlyList<string> tokens)
    {
        if (tokens.Count < 2 || tokens[0] != Grafts.Key)
            return tokens;
        string file = SpecNames.TitleOf(new SourceFile(tokens[1], ""));
        bool isFile = tokens.Count == 2 || InSchemas.Contains(tokens[2]);
        return [.. isFile ? new[] { file } : [], .. tokens.Skip(2)];
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
