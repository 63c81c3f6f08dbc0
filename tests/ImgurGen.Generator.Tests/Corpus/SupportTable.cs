using System.Text;
using System.Text.RegularExpressions;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Corpus;

/// <summary>The tables of <c>docs/spec-support.md</c>: numbers and names, and none of the text of the specs.</summary>
internal static partial class SupportTable
{
    private const string Start = "<!-- made by a test: begin -->";
    private const string End = "<!-- made by a test: end -->";

    public static string Page => Path.Combine(Repository.Root, "docs", "spec-support.md");

    /// <summary>The page with its tables as they must be.</summary>
    public static string Made(string page)
    {
        int start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        return page[..start] + "\n\n" + Tables() + "\n" + page[end..];
    }

    private static string Tables()
    {
        var text = new StringBuilder();
        Append(text, "## Specs of vendors", CorpusResult.Vendors);
        Append(text, "## Small documents", CorpusResult.EdgeCases);
        AppendReasons(text);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string title, IReadOnlyList<CorpusResult> results)
    {
        text.Append(title).Append("\n\n| Spec | OpenAPI | Operations | Schemas | Types | Told | Compiler |\n|---|---|---|---|---|---|---|\n");
        foreach (CorpusResult result in results)
        {
            string told = string.Join(", ", ToldOf(result)
                .GroupBy(static diagnostic => diagnostic.Id)
                .OrderBy(static same => same.Key, StringComparer.Ordinal)
                .Select(static same => $"{same.Count()} {Link(same.Key)}"));
            int compiled = result.Compiled.Count;
            text.Append(Invariant($"| {result} | {result.Document.Version} | {result.OperationCount} of {result.Document.Operations.Count()} | {result.Document.Schemas.Length} | {result.TypeCount} | {Or(told, "-")} | {(compiled == 0 ? "clean" : compiled.ToString(Culture))} |\n"));
        }

        text.Append(Invariant($"| **{results.Count} documents** | | {results.Sum(static result => result.OperationCount)} of {results.Sum(static result => result.Document.Operations.Count())} | {results.Sum(static result => result.Document.Schemas.Length)} | {results.Sum(static result => result.TypeCount)} | {results.Sum(static result => ToldOf(result).Count())} | |\n\n"));
    }

    private static void AppendReasons(StringBuilder text)
    {
        text.Append("## What is told, and why\n\n| Id | Times | Specs | What it says |\n|---|---|---|---|\n");
        IEnumerable<IGrouping<(string Id, string Message), (CorpusResult Result, Diagnostic Diagnostic)>> reasons = CorpusResult.All
            .SelectMany(static result => ToldOf(result).Select(diagnostic => (Result: result, Diagnostic: diagnostic)))
            .GroupBy(static told => (told.Diagnostic.Id, Message: Masked(told.Diagnostic.GetMessage(Culture))))
            .OrderBy(static same => same.Key.Id, StringComparer.Ordinal)
            .ThenByDescending(static same => same.Count())
            .ThenBy(static same => same.Key.Message, StringComparer.Ordinal);
        foreach (IGrouping<(string Id, string Message), (CorpusResult Result, Diagnostic Diagnostic)> reason in reasons)
            text.Append(Invariant($"| {Link(reason.Key.Id)} | {reason.Count()} | {reason.Select(static told => told.Result).Distinct().Count()} | {reason.Key.Message} |\n"));
    }

    private static IEnumerable<Diagnostic> ToldOf(CorpusResult result) => result.Generation.Diagnostics;

    private static string Link(string id) => $"[{id}](diagnostics/{id}.md)";

    private static string Or(string text, string other) => text.Length == 0 ? other : text;

    /// <summary>The message without what it quotes and names of the spec.</summary>
    private static string Masked(string message) => Names().Replace(Quoted().Replace(message, "'...'"), "...").Replace("|", "\\|", StringComparison.Ordinal);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static readonly System.Globalization.CultureInfo Culture = System.Globalization.CultureInfo.InvariantCulture;

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<=The name )\S+(?= is taken)|(?<=so this is called ).+?(?=\. Rename)|(?<=' of ).+?(?= is not generated)|(?<=to which )\S+(?= helps)|(?<=The operation ).+?(?= is not)|(?<=as seen from ).+?(?=, to)")]
    private static partial Regex Names();
}
