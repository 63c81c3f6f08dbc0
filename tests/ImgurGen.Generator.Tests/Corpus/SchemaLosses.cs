using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Naming;

namespace ImgurGen.Generator.Tests.Corpus;

/// <summary>Compares the schemas of a spec with the types of the client: what is not there, whether reported or not.</summary>
internal sealed class SchemaLosses(CorpusResult result)
{
    private const int LongestChain = 20;

    private readonly ModelTypes types = new(result.Api);
    private readonly HashSet<string> seen = [];

    public IEnumerable<Loss> Find() => result.Api is null ? [] : result.Document.Schemas.SelectMany(Component).Concat(result.Document.Operations.SelectMany(Payloads));

    /// <summary>A component with properties, or with values, has a type of its name, or one with a number behind it where the name was taken.</summary>
    private IEnumerable<Loss> Component(SourceNode schema)
    {
        if (IsAlias(schema) || schema["x-imgurgen-envelope"] is not null)
            return [];
        string wanted = Words.Identifier(schema.Name, "Schema");
        TypeRef[] named = [.. types.All
            .Where(type => type.Name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('_') == wanted || type.Name == wanted)
            .Select(static type => new TypeRef(TypeKind.Model, type.QualifiedName))];
        bool wantsType = Properties(schema, 0).Any() || (schema["type"]?.Text != "boolean" && schema["enum"]?.Items.Count(static value => value.Text is not null) > 1);
        if (!wantsType)
            return [];
        return named.Length == 0
            ? [new Loss($"the type of the schema '{schema.Name}'", schema)]
            : named.Select(type => Check(schema, type).ToArray()).MinBy(static losses => losses.Length)!;
    }

    private IEnumerable<Loss> Payloads(SourceOperation source)
    {
        OperationModel? model = result.Api!.Groups.SelectMany(static group => group.Operations).FirstOrDefault(operation => operation.PathTemplate == source.Path && operation.Method == source.Method);
        if (model?.Body is { Encoding: BodyEncoding.Json or BodyEncoding.Form or BodyEncoding.Multipart } body
            && source.BodyMediaTypes.FirstOrDefault(offer => offer.Name == body.MediaType)?["schema"] is { } sent)
        {
            foreach (Loss loss in Check(sent, body.Type))
                yield return loss;
        }

        if (model is not { Result: { } payload, HasEnvelope: false, Answer.Kind: AnswerKind.Json or AnswerKind.JsonByStatus })
            yield break;
        foreach (SourceNode answer in source.Responses.Where(static response => response.Name.StartsWith('2')))
        {
            SourceNode? schema = answer.Resolved["schema"] ?? answer.Resolved["content"]?["application/json"]?["schema"];
            foreach (Loss loss in schema is null ? [] : Check(schema, payload))
                yield return loss;
        }
    }

    /// <summary>Whether all that the schema describes is in the type, to the depth at which it refers to components.</summary>
    private IEnumerable<Loss> Check(SourceNode schema, TypeRef type)
    {
        if (schema.Reference is not null || !seen.Add($"{schema} {type.Kind} {type.Name}"))
            yield break;
        Dictionary<string, PropertyModel[]> there = types.Properties(type).GroupBy(static property => property.WireName).ToDictionary(static same => same.Key, static same => same.ToArray());
        foreach (SourceNode property in Properties(schema, 0))
        {
            if (!there.TryGetValue(property.Name, out PropertyModel[]? found))
                yield return new Loss($"the property '{property.Name}' of {schema}", property, schema);
            foreach (Loss loss in (found ?? []).Select(candidate => Check(property, candidate.Type).ToArray()).MinBy(static losses => losses.Length) ?? [])
                yield return loss;
        }

        string[] lost = [.. (schema["enum"]?.Items ?? []).Select(static value => value.Text).OfType<string>().Except(types.Values(type) ?? [])];
        if (types.Values(type) is not null && lost.Length > 0)
            yield return new Loss($"the values {string.Join(", ", lost)} of {schema}", schema);
        foreach (Loss loss in new[] { schema["items"], schema["additionalProperties"] }.OfType<SourceNode>().SelectMany(inner => Inner(inner, type)))
            yield return loss;
    }

    private IEnumerable<Loss> Inner(SourceNode schema, TypeRef type) => type switch
    {
        { Item: { } item } => Check(schema, item),
        { Kind: TypeKind.Json } when Properties(schema, 0).Any() => [new Loss($"the type of {schema}", schema)],
        _ => [],
    };

    /// <summary>The properties that a schema describes itself, or by <c>allOf</c>.</summary>
    private static IEnumerable<SourceNode> Properties(SourceNode schema, int depth)
    {
        if (depth > LongestChain)
            return [];
        SourceNode resolved = schema.Resolved;
        return (resolved["properties"]?.Members ?? [])
            .Where(static property => property.IsObject)
            .Concat((resolved["allOf"]?.Items ?? []).SelectMany(part => Properties(part, depth + 1)))
            .DistinctBy(static property => property.Name);
    }

    /// <summary>Whether a schema is but another name of what it refers to.</summary>
    private static bool IsAlias(SourceNode schema)
        => schema.Reference is not null || (schema["allOf"]?.Items.Count() == 1 && schema["properties"] is null && schema["oneOf"] is null && schema["anyOf"] is null);
}
