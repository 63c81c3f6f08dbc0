using System.Text.Json.Nodes;
using ImgurGen.Generator.Tests.RoundTrips.Schemas;
using ImgurGen.Generator.Tests.Testing;
using Xunit.Abstractions;

namespace ImgurGen.Generator.Tests.RoundTrips;

/// <summary>Random documents of the schemas of a spec are the same after they have been read and written.</summary>
public sealed class RoundTripTests(ITestOutputHelper output)
{
    /// <summary>What is kept of documents that know more than their spec, and of properties that no schema names.</summary>
    public enum Mode
    {
        AsSpecified,
        NewerThanTheSpec,
        NewerAndCaptured,
    }

    [SharedFact]
    public void Documents_of_every_schema_of_the_corpus_are_the_same_when_read_and_written()
    {
        var all = new Tally();
        foreach (string path in Repository.Corpus)
            all.Add(Try(Path.GetFileName(path), Mode.AsSpecified, SpecFile.FromDisk(path)));

        output.WriteLine($"The corpus: {all}");
        AssertFaithful(all);
        Assert.True(all is { Schemas: >= 3400, Documents: >= 68_000 }, "Fewer schemas or documents were tried than there are.");
    }

    [Theory]
    [InlineData(Mode.AsSpecified)]
    [InlineData(Mode.NewerThanTheSpec)]
    [InlineData(Mode.NewerAndCaptured)]
    public void Documents_of_every_schema_of_Imgur_are_the_same_when_read_and_written(Mode mode)
    {
        Tally tally = Try("Imgur", mode, Generation.ImgurFiles());

        AssertFaithful(tally);
        Assert.Empty(tally.Contradictory);
        Assert.True(tally.Schemas >= 50, "Fewer schemas were tried than Imgur has.");
    }

    [Theory]
    [InlineData("constructs-2.0.json", Mode.AsSpecified, 0)]
    [InlineData("constructs-2.0.json", Mode.NewerAndCaptured, 0)]
    [InlineData("constructs-3.0.yml", Mode.AsSpecified, 0)]
    [InlineData("constructs-3.0.yml", Mode.NewerAndCaptured, 0)]
    [InlineData("constructs-3.1.yml", Mode.AsSpecified, 1)]
    [InlineData("constructs-3.1.yml", Mode.NewerThanTheSpec, 1)]
    [InlineData("constructs-3.1.yml", Mode.NewerAndCaptured, 1)]
    [InlineData("constructs-3.2.yml", Mode.AsSpecified, 0)]
    [InlineData("constructs-3.2.yml", Mode.NewerAndCaptured, 0)]
    public void Documents_of_every_construct_are_the_same_when_read_and_written(string spec, Mode mode, int contradictory)
    {
        Tally tally = Try(spec, mode, SpecFile.FromDisk(Path.Combine(Repository.Root, "tests", "ImgurGen.Generator.Tests", "RoundTrips", "Specs", spec)));

        AssertFaithful(tally);
        Assert.Equal(contradictory, tally.Contradictory.Count);
    }

    private Tally Try(string title, Mode mode, params SpecFile[] files)
    {
        var tally = new Tally();
        bool isNewer = mode != Mode.AsSpecified;
        bool capturesUnknown = mode == Mode.NewerAndCaptured;
        GeneratedModels models = GeneratedModels.Of(files, capturesUnknown);
        var schemas = SpecSchemas.Read(files[0], files[1..]);
        var uses = new SchemaUses(schemas);
        var roundTrip = new RoundTrip(models, new Faithfulness(uses, capturesUnknown, isNewer), isNewer);
        foreach ((string name, JsonNode? schema) in schemas.Named)
        {
            if (isNewer && uses.IsOnlySent(schemas.Of(schema)))
                continue;
            if (models.TypeOf(name) is { } type)
                roundTrip.Try($"{title} {name}", schemas.Of(schema), type, tally);
            else
                tally.WithoutType.Add(name);
        }

        output.WriteLine($"{title}: {tally}");
        return tally;
    }

    private static void AssertFaithful(Tally tally)
    {
        Assert.True(tally.Failures.Count == 0, string.Join(Environment.NewLine, tally.Failures));
        Assert.Empty(tally.Exhausted);
    }
}
