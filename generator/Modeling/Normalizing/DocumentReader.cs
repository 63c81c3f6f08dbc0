using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace ImgurGen.Generator.Modeling.Normalizing;

/// <summary>Reads a spec's tree with Microsoft.OpenApi.</summary>
internal static class DocumentReader
{
    /// <summary>Taking a part out may leave others without what they refer to, and a document may have more than one bad part.</summary>
    private const int Rounds = 4;

    private static readonly Uri Location = new("https://imgurgen.invalid/");

    /// <summary>
    /// Normalises the tree and reads it; null, and an error in the bag, where it is of no version that can be read. What the library
    /// cannot take for all that is reported and taken out of the tree.
    /// </summary>
    public static OpenApiDocument? Read(SpecTree tree, DiagnosticBag bag, CancellationToken token)
    {
        if (!Normalizer.Normalize(tree, bag, token))
            return null;

        for (int round = 0; ; round++)
        {
            token.ThrowIfCancellationRequested();
            OpenApiDocument? document = TryRead(tree.Root, out string problem);
            if (document is not null)
            {
                if (tree.Root.ContainsKey("swagger"))
                    SwaggerResponses.Correct(document, tree.Root);
                return document;
            }

            if (round == Rounds || !new CulpritFinder(tree, bag).RemoveAll(token))
            {
                bag.Add(Descriptors.LibraryRefused, tree, JsonPointer.Root, NodePart.Value, "the document", problem);
                return null;
            }

            if (!Normalizer.Normalize(tree, bag, token))
                return null;
        }
    }

    /// <summary>The document; null where the library does not take it, and then what it says about that.</summary>
    public static OpenApiDocument? TryRead(JsonObject root, out string problem)
    {
        OpenApiReaderSettings settings = new() { RuleSet = new ValidationRuleSet(), LoadExternalRefs = false };
        try
        {
            ReadResult result = new OpenApiJsonReader().Read(root, Location, settings);
            problem = result.Diagnostic?.Errors.FirstOrDefault()?.Message ?? "it gives no reason";
            return result.Document;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The library promises no exception and throws many kinds: NullReferenceException, FormatException, UriFormatException,
            // ArgumentException, ... Whatever it is, the part that caused it is found, reported and left out by our caller.
            problem = exception.Message;
            return null;
        }
    }
}
