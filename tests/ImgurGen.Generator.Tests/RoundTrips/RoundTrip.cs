using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using ImgurGen.Generator.Tests.RoundTrips.Documents;
using ImgurGen.Generator.Tests.RoundTrips.Schemas;

namespace ImgurGen.Generator.Tests.RoundTrips;

/// <summary>The property: a document that is read, written and read again is the same value, and the same JSON as far as that can be told.</summary>
internal sealed class RoundTrip(GeneratedModels models, Faithfulness faithfulness, bool isNewer)
{
    /// <summary>Not so many that the corpus takes minutes; each schema has its own.</summary>
    private const int DocumentCount = 20;

    private const int NewerDocumentCount = 10;

    private const int MaximumRejected = 400;

    private const ulong Seed = 20261122;

    /// <summary>Tries random documents of a schema, and keeps the count; false where no document fits.</summary>
    public bool Try(string name, ValueSchema schema, Type type, Tally tally)
    {
        if (!schema.CanEnd(DocumentGenerator.MaximumDepth))
        {
            tally.Contradictory.Add(name);
            return false;
        }

        var documents = Arb.From(new DocumentGenerator(isNewer).Of(schema), document => Shrinking.Smaller(document, schema, isNewer));
        Config config = Config.Quick
            .WithMaxTest(isNewer ? NewerDocumentCount : DocumentCount)
            .WithMaxRejected(MaximumRejected)
            .WithReplay(new Replay(new Rnd(Seed, Gamma(name)), null))
            .WithRunner(new Recorder(name, tally));
        Property Property(Document document) => Prop.When(IsTried(schema, type, document), () => Holds(schema, type, document));
        Check.One(config, Prop.ForAll(documents, (Func<Document, Property>)Property));
        return true;
    }

    /// <summary>Whether the document fits. A struct of its own cannot be null: that is up to who asks for it.</summary>
    private bool IsTried(ValueSchema schema, Type type, Document document)
        => schema.Fits(document.Value, isNewer) && (document.Value is not null || !type.IsValueType);

    private bool Holds(ValueSchema schema, Type type, Document document)
    {
        object? first;
        try
        {
            first = models.Read(document.Json, type);
        }
        catch (JsonException exception)
        {
            throw new UnfaithfulException(document, "it cannot be read: " + exception.Message);
        }

        string written = models.Write(first, type);
        object? second = models.Read(written, type);
        string? difference = ModelEquality.Difference(first, second)
            ?? (models.Write(second, type) == written ? null : "written twice it is not the same")
            ?? faithfulness.Difference(schema, document.Value, JsonNode.Parse(written));
        return difference is null ? true : throw new UnfaithfulException(document, difference);
    }

    /// <summary>A number of the schema's own, the same in every run; FsCheck wants it odd.</summary>
    private static ulong Gamma(string name) => name.Aggregate(1469598103934665603UL, static (hash, c) => unchecked((hash ^ c) * 1099511628211UL)) | 1;
}
