using System.Globalization;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImgurGen.Generator.Tests.Hostile;

/// <summary>What an output consists of, whatever the names and the texts in it are.</summary>
internal static class OutputShape
{
    /// <summary>
    /// Of each file the types, members, attributes, statements, parameters, calls and directives and the elements of documentation, one after
    /// another; the order of files is that of names, which differ.
    /// </summary>
    public static IReadOnlyList<string> Of(Generation generation) => [.. generation.Result.GeneratedSources
        .Select(static source => string.Join(' ', source.SyntaxTree.GetRoot()
            .DescendantNodes(descendIntoTrivia: true)
            .Where(static node => node is MemberDeclarationSyntax or AttributeSyntax or StatementSyntax or ParameterSyntax
                or InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or LambdaExpressionSyntax
                or DirectiveTriviaSyntax or XmlElementSyntax or XmlEmptyElementSyntax or XmlAttributeSyntax)
            .Select(static node => node.Kind().ToString())))
        .Order(StringComparer.Ordinal)];

    /// <summary>What the one has more of than the other, by kind.</summary>
    public static string Difference(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        Dictionary<string, int> before = Count(expected);
        Dictionary<string, int> now = Count(actual);
        return string.Join(", ", before.Keys.Union(now.Keys)
            .Select(kind => (Kind: kind, More: now.GetValueOrDefault(kind) - before.GetValueOrDefault(kind)))
            .Where(static pair => pair.More != 0)
            .Select(static pair => $"{pair.Kind} {pair.More:+#;-#}"));

        static Dictionary<string, int> Count(IEnumerable<string> shape)
            => shape.SelectMany(static file => file.Split(' ')).GroupBy(static kind => kind).ToDictionary(static group => group.Key, static group => group.Count());
    }

    /// <summary>The places at which a character stands that nobody sees, or that changes the order of what one sees, comments included.</summary>
    public static IEnumerable<string> Unseen(Generation generation)
        => generation.Result.GeneratedSources.SelectMany(static source => source.SourceText.ToString().Split('\n')
            .Where(static line => line.Any(static c => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
            .Select(line => $"{source.HintName}: {line}"));
}
