using ImgurGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Pages;

public sealed class DiagnosticPagesTests
{
    // Nobody can write a spec that earns these: a mistake of ours (IMG010), what only a copied part of a document reaches (IMG034), what
    // the library behind us refuses and we do not yet know of (IMG035), and two that nothing reports.
    private static readonly string[] WithoutExample = ["IMG010", "IMG034", "IMG035", "IMG052", "IMG057"];

    public static TheoryData<string> Ids => [.. DiagnosticPage.Ids];

    public static TheoryData<string> IdsWithExample => [.. DiagnosticPage.Ids.Except(WithoutExample)];

    [Fact]
    public void Every_diagnostic_has_a_page_and_every_page_a_diagnostic()
        => Assert.Equal(Descriptors.All.Select(static descriptor => descriptor.Id).Order(StringComparer.Ordinal), DiagnosticPage.Ids);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_begins_with_the_id_the_title_and_the_severity(string id)
    {
        DiagnosticDescriptor descriptor = Descriptors.Get(id);
        DiagnosticPage page = DiagnosticPage.Read(id);

        Assert.Equal($"# {id}: {descriptor.Title}", page.Title);
        Assert.Equal($"Severity: {Name(descriptor.DefaultSeverity)}", page.Severity);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_the_cause_an_example_the_message_the_fix_and_how_to_silence_it(string id)
    {
        DiagnosticPage page = DiagnosticPage.Read(id);

        Assert.Equal(["## Cause", "## Example", "## Message", "## Fix", "## Silence"], page.Headings);
        Assert.Contains($"dotnet_diagnostic.{id}.severity = none", page.Silencing, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void The_example_earns_the_message_of_its_page_and_no_other(string id)
    {
        DiagnosticPage page = DiagnosticPage.Read(id);

        Assert.Equal(page.Message, page.Build());
        Assert.Contains($" {id}: ", page.Message.First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_no_file_can_cause_has_no_example()
        => Assert.Equal(WithoutExample, DiagnosticPage.Ids.Where(static id => !DiagnosticPage.Read(id).HasExample));

    [Fact]
    public void The_index_lists_every_page_with_its_severity_and_title()
    {
        string[] expected = [.. Descriptors.All
            .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal)
            .Select(static descriptor => $"| [{descriptor.Id}]({descriptor.Id}.md) | {Name(descriptor.DefaultSeverity)} | {descriptor.Title} |")];

        Assert.Equal(expected, MarkdownFile.Read(DiagnosticPage.Folder + "/README.md").Lines.Where(static line => line.StartsWith("| [IMG", StringComparison.Ordinal)));
    }

    private static string Name(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();
}
