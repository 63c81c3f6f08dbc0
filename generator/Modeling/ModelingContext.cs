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

    private readonly Dictionary<string, SchemaPart?> components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> identifiers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IOpenApiParameter> parameters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IOpenApiResponse> responses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaFacts> known = new(StringComparer.Ordinal);
    private (SchemaPart Part, SchemaFacts Facts) latest;

    /// <summary>Whether models keep properties that their schemas allow but do not name.</summary>
    public bool CapturesUnknown { get; init; }

    public void Report(DiagnosticDescriptor descriptor, string pointer, NodePart part, params string[] arguments)
        => Bag.Add(descriptor, Tree, Tree.Root.ContainsKey("swagger") ? SwaggerPointers.Written(pointer, Tree) : pointer, part, arguments);

    /// <summary>A component, null where there is none of that name.</summary>
    public SchemaPart? Component(string id)
    {
        if (!components.TryGetValue(id, out SchemaPart? component))
        {
            if (Document.Components?.Schemas is { } schemas && schemas.TryGetValue(id, out IOpenApiSchema? schema))
                component = new SchemaPart(schema, JsonPointer.Append(SchemasPointer, id), Words.Identifier(id, "Schema"));
            components.Add(id, component);
        }

        return component;
    }

    /// <summary>The identifier of a property. The same few names stand all over a document.</summary>
    public string PropertyIdentifier(string wireName)
    {
        if (!identifiers.TryGetValue(wireName, out string? identifier))
            identifiers.Add(wireName, identifier = Words.Identifier(wireName, "Property"));
        return identifier;
    }

    /// <summary>
    /// The schema where it is written out, whatever refers to what. The library has that too, but looks for it anew, by addresses, at each
    /// property of a reference.
    /// </summary>
    public IOpenApiSchema Written(SchemaPart part)
    {
        HashSet<string>? passed = null;
        SchemaPart at = part;
        while (at.Reference is { } id)
        {
            if (Component(id) is not { } component || (component.Reference is not null && !(passed ??= []).Add(id)))
                return part.Schema;
            at = component;
        }

        return at.Schema;
    }

    /// <summary>The same for a parameter.</summary>
    public IOpenApiParameter Written(IOpenApiParameter parameter)
    {
        if (parameter is not OpenApiParameterReference { Reference.Id: { } id } reference)
            return parameter;
        if (!parameters.TryGetValue(id, out IOpenApiParameter? written))
            parameters.Add(id, written = reference.RecursiveTarget ?? parameter);
        return written;
    }

    /// <summary>The same for a response.</summary>
    public IOpenApiResponse Written(IOpenApiResponse response)
    {
        if (response is not OpenApiResponseReference { Reference.Id: { } id } reference)
            return response;
        if (!responses.TryGetValue(id, out IOpenApiResponse? written))
            responses.Add(id, written = reference.RecursiveTarget ?? response);
        return written;
    }

    /// <summary>What the schemas say together with one of their branches, which takes the place of all of them.</summary>
    public SchemaFacts Variant(IReadOnlyList<SchemaPart> parts, SchemaPart branch) => SchemaFacts.OfVariant(parts, branch, this);

    /// <summary>What the schemas say together. Of a component it is found out once, however many refer to it.</summary>
    public SchemaFacts Facts(IReadOnlyList<SchemaPart> parts)
    {
        if (parts.Count != 1)
            return SchemaFacts.Of(parts, this);
        if (ComponentOf(parts[0]) is not { } id)
            return Latest(parts);
        if (!known.TryGetValue(id, out SchemaFacts? facts))
            known.Add(id, facts = SchemaFacts.Of(parts, this));
        return facts;
    }

    /// <summary>The name of the component that a schema is or refers to; null where it is neither.</summary>
    private string? ComponentOf(SchemaPart part)
    {
        if (part.Reference is { } id)
            return id;
        if (!part.Pointer.StartsWith(SchemasPointer, StringComparison.Ordinal) || part.Pointer.LastIndexOf('/') != SchemasPointer.Length)
            return null;
        string own = JsonPointer.Unescape(part.Pointer.Substring(SchemasPointer.Length + 1));
        return Component(own) == part ? own : null;
    }

    /// <summary>A schema is asked for several times in a row while its type is looked for, and then never again.</summary>
    private SchemaFacts Latest(IReadOnlyList<SchemaPart> parts)
    {
        if (latest.Facts is null || latest.Part != parts[0])
            latest = (parts[0], SchemaFacts.Of(parts, this));
        return latest.Facts;
    }
}
