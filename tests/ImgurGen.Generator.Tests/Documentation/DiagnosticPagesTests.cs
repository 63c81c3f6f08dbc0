using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Pages;

public sealed class DiagnosticPagesTests
{
    // A mistake of ours (IMG010), a document of hundreds of levels (IMG034), and what the library behind us refuses and we do not know
    // of (IMG035).
    private static readonly string[] WithoutExample = ["IMG010", "IMG034", "IMG035"];

    public static TheoryData<string> Ids => [.. DiagnosticPage.Ids];

    public static TheoryData<string> IdsWithExample => [.. DiagnosticPage.Ids.Except(WithoutExample)];

    public static TheoryData<string> AcceptableIds
        => [.. DiagnosticPage.Ids
            .Select(DiagnosticPage.Read)
            .Where(static page => page is { HasExample: true, CanBeAccepted: true })
            .Select(static page => page.Id)];

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

    [Theory]
    [MemberData(nameof(AcceptableIds))]
    public void What_a_page_says_can_be_accepted_is_then_told_as_information(string id)
    {
        var overlay = new SpecFile("/project/accepted.overlay.yml", $$"""
            overlay: 1.0.0
            info: { title: What is known, version: "1" }
            x-imgurgen-accept: [{{id}}]
            actions:
              - target: $.info
                update: { x-known: true }
            """);

        Diagnostic told = Assert.Single(DiagnosticPage.Read(id).Run([overlay]));

        Assert.Equal((id, DiagnosticSeverity.Info), (told.Id, told.Severity));
    }

    [Fact]
    public void Only_what_no_short_file_can_cause_has_no_example()
        => Assert.Equal(WithoutExample, DiagnosticPage.Ids.Where(static id => !DiagnosticPage.Read(id).HasExample));

    [Fact]
    public void The_index_lists_every_page_with_its_severity_and_title()
    {
        string[] expected = [.. Descriptors.All.OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal).Select(Row)];

        IReadOnlyList<string> index = MarkdownFile.Read(DiagnosticPage.Folder + "/README.md").Lines;
        Assert.Equal(expected, index.Where(static line => line.StartsWith("| [IMG", StringComparison.Ordinal)));

        static string Row(DiagnosticDescriptor descriptor)
            => $"| [{descriptor.Id}]({descriptor.Id}.md) | {Name(descriptor.DefaultSeverity)} | {descriptor.Title} |";
    }

    private static string Name(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();
}
