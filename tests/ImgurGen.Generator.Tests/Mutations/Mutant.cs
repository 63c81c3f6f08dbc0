using System.Globalization;
using System.Text.RegularExpressions;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ImgurGen.Generator.Tests.Mutations;

/// <summary>A spec that was spoilt, and what must be true of whatever is made of it.</summary>
internal sealed partial class Mutant(MutantId id, SpecFile[] files, Func<Generation> generate)
{
    // Far more than any takes, on a machine with much else to do.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    // What the threads of a compiler have on Windows: less than those of the tests.
    private const int StackSize = 1024 * 1024;

    private Generation? generation;

    /// <summary>What is wrong with what the generator makes of it; empty where nothing is.</summary>
    public IReadOnlyList<string> Problems()
    {
        Exception? thrown = null;
        var thread = new Thread(Generate, StackSize) { IsBackground = true };
        thread.Start();
        if (!thread.Join(Limit))
            return [Describe($"hangs: there was no answer in {Limit.TotalSeconds} seconds")];
        IEnumerable<string> problems = thrown is null ? Problems(generation!) : [thrown.ToString()];
        return [.. problems.Take(5).Select(Describe)];

        void Generate()
        {
            try
            {
                generation = generate();
            }
            catch (Exception exception)
            {
                thrown = exception;
            }
        }
    }

    /// <summary>What says whether two mutants came to the same.</summary>
    public string Fingerprint()
        => string.Join('|', generation!.Result.GeneratedSources.Select(static source => Convert.ToHexString(source.SourceText.GetChecksum().AsSpan())));

    /// <summary>What the compiler says of the output.</summary>
    public IReadOnlyList<string> CompilerProblems()
        => [.. generation!.Compile().Take(5).Select(diagnostic => Describe($"does not compile: {diagnostic}"))];

    /// <summary>Writes its files into a folder, to look at or to give to a compiler.</summary>
    public void Save(string folder)
    {
        foreach (SpecFile file in files)
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(folder).FullName, Path.GetFileName(file.Path)), file.GetText().ToString());
    }

    private IEnumerable<string> Problems(Generation generation)
    {
        if (generation.Result.Exception is { } exception)
            return [exception.ToString()];
        IEnumerable<Diagnostic> mistakes = generation.Diagnostics.Where(static diagnostic => diagnostic.Id == "IMG010");
        IEnumerable<string> problems = mistakes.Select(static diagnostic => diagnostic.ToString())
            .Concat(generation.Diagnostics.Where(diagnostic => !IsOfProject(diagnostic) && !IsLocated(diagnostic)).Select(static diagnostic => $"has no place in a file, or more than a line: {diagnostic}"))
            .Concat(generation.Result.GeneratedSources
                .SelectMany(static source => source.SyntaxTree.GetDiagnostics())
                .Select(static diagnostic => $"is no C#: {diagnostic}"));
        if (generation.Result.GeneratedSources.IsEmpty && generation.Diagnostics.All(IsOfProject) && MustAnswer())
            problems = problems.Append("earns neither output nor a diagnostic");
        return problems.Concat(new LostOperations(files, generation).Silent().Select(static lost => $"loses {lost} in silence"));
    }

    /// <summary>That no file of the project is a spec is no fault of any of them.</summary>
    private static bool IsOfProject(Diagnostic diagnostic) => diagnostic.Id == "IMG012";

    /// <summary>Whether it stands in one of the files, at a line and a column that are those of its place in the text, and says itself on one line.</summary>
    private bool IsLocated(Diagnostic diagnostic)
    {
        FileLinePositionSpan lines = diagnostic.Location.GetLineSpan();
        if (diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains('\n') || diagnostic.Location.Kind != LocationKind.ExternalFile || files.FirstOrDefault(file => file.Path == lines.Path) is not { } file)
            return false;
        SourceText text = file.GetText();
        TextSpan span = diagnostic.Location.SourceSpan;
        return span.End <= text.Length && text.Lines.GetLinePosition(span.Start) == lines.StartLinePosition && text.Lines.GetLinePosition(span.End) == lines.EndLinePosition;
    }

    /// <summary>Whether the project says of a file that it is ours, or a file does so by a root key.</summary>
    private bool MustAnswer() => files.Any(static file => file.Metadata.Count > 0 || RootKey().IsMatch(file.GetText().ToString()));

    private string Describe(string problem) => $"{id} {problem}";

    [GeneratedRegex(@"^(\{\s*)?[""']?(openapi|swagger)[""']?\s*:(\s|$)", RegexOptions.Multiline)]
    private static partial Regex RootKey();
}
