using ImgurGen.Benchmarks.Quick;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>What an edit makes the generator do again, in the project of the Imgur client.</summary>
internal static class EditFigures
{
    private const int Rounds = 7;

    public static IEnumerable<Figure> Measure()
    {
        var project = new Project();
        GeneratorDriver first = project.Run(Project.Driver(ImgurSpec.Files, isTracked: true));
        HashSet<SourceText> known = [.. Sources(first)];

        yield return new Figure("generate/code-edit-steps-run", StepsRun(project.RunAfterCodeEdit(first)), 0);
        yield return new Figure("generate/comment-in-spec-files-emitted", Emitted("openapi: ", "# a comment\nopenapi: "), 0);
        yield return new Figure("generate/operation-edit-files-emitted", Emitted("summary: Favorite Album\n", "summary: Add an album to the favorites\n"), 1);
        yield return new Figure(
            "generate/schema-edit-files-emitted", Emitted("        expires_in: { type: integer }\n", "        expires_in: { type: integer }\n        hint: { type: string }\n"), 1);

        // What is left is the driver, which asks each file and each output whether it is the same.
        GeneratorDriver untracked = project.Run(Project.Driver(ImgurSpec.Files));
        double[][] rounds = Race.Run(Rounds, () => project.RunAfterCodeEdit(untracked), () => project.Run(Project.Driver(ImgurSpec.Files)));
        yield return new Figure("generate/code-edit-by-first-run", rounds.Median(static seconds => seconds[0] / seconds[1]), 0.10);

        // A file that is not emitted anew is the very text of the run before.
        int Emitted(string before, string after)
            => Sources(project.Run(first.ReplaceAdditionalText(ImgurSpec.Vendor, ImgurSpec.Vendor.Replace(before, after)))).Count(text => !known.Contains(text));
    }

    private static IEnumerable<SourceText> Sources(GeneratorDriver driver)
        => driver.GetRunResult().Results.Single().GeneratedSources.Select(static source => source.SourceText);

    /// <summary>How many outputs of the generator's steps, which it names, are not those of the run before.</summary>
    private static int StepsRun(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        return result.TrackedSteps.Concat(result.TrackedOutputSteps)
            .SelectMany(static step => step.Value)
            .SelectMany(static run => run.Outputs)
            .Count(static output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }
}
