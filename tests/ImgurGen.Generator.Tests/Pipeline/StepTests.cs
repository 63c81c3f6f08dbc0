using System.Collections.Immutable;
using ImgurGen.Generator.Pipeline;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Pipeline;

/// <summary>What runs again after an edit, and what is emitted anew.</summary>
public sealed class StepTests
{
    [Fact]
    public void An_unrelated_edit_of_code_runs_nothing_again()
    {
        Generation first = Generation.RunImgur();

        Generation second = first.AfterCode("class Unrelated;");

        Assert.All(Reasons(second), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Empty(Emitted(second));
    }

    [Fact]
    public void A_comment_above_a_schema_moves_the_diagnostic_and_regenerates_nothing()
    {
        SpecFile[] files = Generation.ImgurFiles();
        Generation first = Generation.Run(files);

        SpecFile edited = files[0].WithText("# a comment\n" + files[0].GetText());
        Generation second = first.After(files[0], edited);

        Assert.Equal(30, Line(first));
        Assert.Equal(31, Line(second));
        Assert.Empty(Emitted(second));

        static int Line(Generation generation)
            => generation.Diagnostics.Single(static diagnostic => diagnostic.Id == "IMG003").Location.GetLineSpan().StartLinePosition.Line;
    }

    [Fact]
    public void A_changed_operation_regenerates_its_group_alone()
    {
        Generation second = AfterEdit("summary: Favorite Album\n", "summary: Add an album to the favorites\n");

        Assert.Equal(["Imgur.AlbumOperations.g.cs"], Emitted(second));
    }

    [Fact]
    public void A_property_added_to_a_schema_regenerates_its_type_alone()
    {
        Generation second = AfterEdit("        expires_in: { type: integer }\n", "        expires_in: { type: integer }\n        hint: { type: string }\n");

        Assert.Equal(["Imgur.AccessToken.g.cs"], Emitted(second));
    }

    [Fact]
    public void A_property_added_to_a_branch_of_a_union_regenerates_the_unions_file_alone()
    {
        Generation second = AfterEdit("        on_album: { type: boolean }\n", "        on_album: { type: boolean }\n        hint: { type: string }\n");

        Assert.Equal(["Imgur.NotificationContent.g.cs"], Emitted(second));
    }

    [Fact]
    public void A_field_added_to_a_request_regenerates_the_request_alone()
    {
        Generation second = AfterEdit("                parent_id: { type: string }\n", "                parent_id: { type: string }\n                hint: { type: string }\n");

        Assert.Equal(["Imgur.CreateCommentRequest.g.cs"], Emitted(second));
    }

    [Fact]
    public void No_value_of_the_pipeline_holds_what_is_never_equal_to_that_of_the_run_before()
    {
        Generation generation = Generation.RunImgur();

        PipelineValues.AssertAllowed(generation.Result.TrackedSteps
            .Where(static step => Ours.Contains(step.Key))
            .SelectMany(static step => step.Value)
            .SelectMany(static run => run.Outputs)
            .Select(static output => output.Value));
    }

    private static readonly string[] Ours =
    [
        Steps.Files, Steps.Overlays, Steps.Specs, Steps.Read, Steps.Diagnostics, Steps.Apis, Steps.Client, Steps.Json, Steps.Groups, Steps.Types,
    ];

    private static Generation AfterEdit(string before, string after)
    {
        SpecFile[] files = Generation.ImgurFiles();
        string text = files[0].GetText().ToString();
        string edited = text.Replace(before, after, StringComparison.Ordinal);
        Assert.NotEqual(text, edited);
        return Generation.Run(files).After(files[0], files[0].WithText(edited));
    }

    /// <summary>Why each of our steps, and each output, ran.</summary>
    private static IEnumerable<IncrementalStepRunReason> Reasons(Generation generation)
    {
        Assert.All(Ours, step => Assert.Contains(step, generation.Result.TrackedSteps.Keys));
        return generation.Result.TrackedSteps
            .Where(static step => Ours.Contains(step.Key))
            .Concat(generation.Result.TrackedOutputSteps)
            .SelectMany(static step => step.Value)
            .SelectMany(static run => run.Outputs)
            .Select(static output => output.Reason);
    }

    /// <summary>The files that were emitted in this run, by their names.</summary>
    private static string[] Emitted(Generation generation)
    {
        ImmutableArray<string> emitted = [.. generation.Result.TrackedOutputSteps
            .SelectMany(static step => step.Value)
            .Where(static run => run.Outputs.Any(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified))
            .SelectMany(static run => run.Inputs)
            .Select(static input => input.Source.Outputs[input.OutputIndex].Value)
            .Select(HintName)
            .OfType<string>()];
        return [.. emitted.Distinct().Order(StringComparer.Ordinal)];
    }

    private static string? HintName(object value) => value.GetType().GetProperty("HintName")?.GetValue(value) as string;
}
