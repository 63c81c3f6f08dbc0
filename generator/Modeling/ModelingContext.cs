using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling;

/// <summary>What every step of modelling needs: the document, where it was written, and where to report.</summary>
internal sealed record ModelingContext(OpenApiDocument Document, SpecTree Tree, DiagnosticBag Bag, CancellationToken Token)
{
    public const string SchemasPointer = "/components/schemas";

    private readonly Dictionary<string, SchemaFacts> known = new(StringComparer.Ordinal);

    /// <summary>Whether models keep properties that their schemas allow but do not name.</summary>
    public bool CapturesUnknown { get; init; }

    public void Report(DiagnosticDescriptor descriptor, string pointer, NodePart part, params string[] arguments)
        => Bag.Add(descriptor, Tree, Tree.Root.ContainsKey("swagger") ? SwaggerPointers.Written(pointer, Tree) : pointer, part, arguments);

    /// <summary>A component, null where there is none of that name.</summary>
    public SchemaPart? Component(string id)
        => Document.Components?.Schemas is { } schemas && schemas.TryGetValue(id, out IOpenApiSchema? schema)
            ? new SchemaPart(schema, JsonPointer.Append(SchemasPointer, id), Words.Identifier(id, "Schema"))
            : null;

    /// <summary>What the schemas say together with one of their branches, which takes the place of all of them.</summary>
    public SchemaFacts Variant(IEnumerable<SchemaPart> parts, SchemaPart branch) => SchemaFacts.OfVariant(parts, branch, Component, Token);

    /// <summary>What the schemas say together. Of a component it is found out once, however many refer to it.</summary>
    public SchemaFacts Facts(IReadOnlyList<SchemaPart> parts)
    {
        if (parts.Count != 1 || parts[0].Reference is not { } id)
            return SchemaFacts.Of(parts, Component, Token);
        if (!known.TryGetValue(id, out SchemaFacts? facts))
            known.Add(id, facts = SchemaFacts.Of(parts, Component, Token));
        return facts;
    }
}
