using System.Collections.Immutable;
using System.Reflection;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace ImgurGen.Generator.Tests.Pages;

/// <summary>
/// Samples compiled as a reader's project would: with the namespaces that <c>dotnet new</c> imports, those of the client, and
/// <c>imgur</c>, the client that the first page makes, and its <c>server</c>. Each is a file of its own beside the generated code.
/// </summary>
internal sealed class SampleCompilation
{
    private const string Imports = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using ImgurGen;
        """;

    private const string Surroundings = """
        global using Imgur;
        global using static Surroundings;

        internal static class Surroundings
        {
            internal static ImgurClient imgur { get; } = null!;
            internal static LocalImgur.LocalImgurServer server { get; } = null!;
        }
        """;

    /// <summary>What samples name beside the framework and the runtime.</summary>
    private static readonly string[] Companions = ["LocalImgur", "OpenTelemetry", "OpenTelemetry.Api", "xunit.assert", "xunit.core"];

    private static readonly Lazy<SampleCompilation> OverImgur = new(static () => new(Generation.RunImgur(), Imports, Surroundings));

    private static readonly CSharpParseOptions ParseOptions = Compilations.ParseOptions.WithDocumentationMode(DocumentationMode.Parse);

    private readonly CSharpCompilation project;

    private SampleCompilation(Generation generated, params string[] own)
        => project = generated.Output()
            .AddReferences(Companions.Select(static name => MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, name + ".dll"))))
            .AddSyntaxTrees(own.Select(static text => CSharpSyntaxTree.ParseText(text, ParseOptions)));

    /// <summary>What the compiler says of a sample, warnings included: by the client of the documents beside it, or else by Imgur's.</summary>
    public static ImmutableArray<Diagnostic> Compile(MarkdownFile page, CodeBlock sample)
    {
        (CSharpCompilation whole, SyntaxTree own) = Of(page, sample).Add(sample.Lines);
        return [.. whole.GetSemanticModel(own).GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }

    /// <summary>A sample and the client that it uses as an assembly, to run what is in it.</summary>
    public static Assembly Load(MarkdownFile page, CodeBlock sample)
    {
        using var stream = new MemoryStream();
        EmitResult emitted = Of(page, sample).Add(sample.Lines).Whole.Emit(stream);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return Assembly.Load(stream.ToArray());
    }

    private static SampleCompilation Of(MarkdownFile page, CodeBlock sample)
    {
        var beside = new ExampleProject([.. page.Blocks.Where(block => block.Heading == sample.Heading)]);
        return beside.HasDocuments ? new SampleCompilation(beside.Run([]), Imports) : OverImgur.Value;
    }

    private (CSharpCompilation Whole, SyntaxTree Own) Add(IEnumerable<string> lines)
    {
        // Directives of a program that is one file are the SDK's: they tell it of the project that this is part of already.
        string text = string.Join('\n', lines.Where(static line => !line.StartsWith("#:", StringComparison.Ordinal)));
        SyntaxTree sample = CSharpSyntaxTree.ParseText(text, ParseOptions);
        bool isProgram = sample.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        OutputKind kind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return (project.AddSyntaxTrees(sample).WithOptions(project.Options.WithOutputKind(kind)), sample);
    }
}
