using System.Text.Json.Nodes;
using ImgurGen.Generator.Tests.RoundTrips.Schemas;
using ImgurGen.Generator.Tests.Testing;
using Xunit.Abstractions;

namespace ImgurGen.Generator.Tests.RoundTrips;

/// <summary>Random documents of the schemas of a spec are the same after they have been read and written.</summary>
public sealed class RoundTripTests(ITestOutputHelper output)
{
    [SharedFact]
    public void Documents_of_every_schema_of_the_corpus_are_the_same_when_read_and_written()
    {
        var all = new Tally();
        foreach (string path in Repository.Corpus)
            all.Add(Try(Path.GetFileName(path), false, SpecFile.FromDisk(path)));

        output.WriteLine($"The corpus: {all}");
        AssertFaithful(all);
        Assert.True(all is { Schemas: >= 3400, Documents: >= 80_000 }, "Fewer schemas or documents were tried than there are.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Documents_of_every_schema_of_Imgur_are_the_same_when_read_and_written(bool capturesUnknown)
    {
        Tally tally = Try("Imgur", capturesUnknown, Generation.ImgurFiles());

        AssertFaithful(tally);
        Assert.Empty(tally.Contradictory);
        Assert.True(tally is { Schemas: >= 50, Documents: >= 1_400 }, "Fewer schemas were tried than Imgur has.");
    }

    [Theory]
    [InlineData("constructs-2.0.json", false, 4, 0)]
    [InlineData("constructs-2.0.json", true, 4, 0)]
    [InlineData("constructs-3.0.yml", false, 11, 0)]
    [InlineData("constructs-3.0.yml", true, 11, 0)]
    [InlineData("constructs-3.1.yml", false, 59, 1)]
    [InlineData("constructs-3.1.yml", true, 59, 1)]
    [InlineData("constructs-3.2.yml", false, 5, 0)]
    [InlineData("constructs-3.2.yml", true, 5, 0)]
    public void Documents_of_every_construct_are_the_same_when_read_and_written(string spec, bool capturesUnknown, int schemas, int contradictory)
    {
        Tally tally = Try(spec, capturesUnknown, SpecFile.FromDisk(Path.Combine(Repository.Root, "tests", "ImgurGen.Generator.Tests", "RoundTrips", "Specs", spec)));

        AssertFaithful(tally);
        Assert.Equal(contradictory, tally.Contradictory.Count);
        Assert.Equal(schemas, tally.Schemas);
    }

    private Tally Try(string title, bool capturesUnknown, params SpecFile[] files)
    {
        var tally = new Tally();
        GeneratedModels models = GeneratedModels.Of(files, capturesUnknown);
        var schemas = SpecSchemas.Read(files[0], files[1..]);
        var uses = new SchemaUses(schemas);
        var asSpecified = new RoundTrip(models, new Faithfulness(uses, capturesUnknown, isNewer: false), isNewer: false);
        var newer = new RoundTrip(models, new Faithfulness(uses, capturesUnknown, isNewer: true), isNewer: true);
        foreach ((string name, JsonNode? schema) in schemas.Named)
        {
            if (models.TypeOf(name) is not { } type)
            {
                tally.WithoutType.Add(name);
                continue;
            }

            ValueSchema value = schemas.Of(schema);
            if (asSpecified.Try($"{title} {name}", value, type, tally) && schema is not null && !uses.IsOnlySent(schema))
                newer.Try($"{title} {name}", value, type, tally);
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
