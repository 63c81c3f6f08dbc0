using Microsoft.CodeAnalysis.CSharp;

namespace ImgurGen.Generator.Emit;

/// <summary>Identifiers as they must be written.</summary>
internal static class Identifiers
{
    /// <summary>The identifier, with <c>@</c> where it is a keyword.</summary>
    public static string Escape(string name)
        => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>The name of a local for a property: never one that the emitted code uses itself.</summary>
    public static string Local(string propertyName)
    {
        string name = char.ToLowerInvariant(propertyName[0]) + propertyName.Substring(1);
        return name is "reader" or "writer" or "value" or "property" or "rest" or "pair" or "start" or "branch" or "probe" or "body"
            ? name + "_"
            : Escape(name);
    }
}
