using System.Text.Json.Nodes;
using ImgurGen.Generator.Model;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>What a spec demands of a value beyond its type, in words: the API checks it, and people should know.</summary>
internal static class Constraints
{
    private const int MaximumLength = 200;

    /// <summary>The documentation with the constraints for its remarks.</summary>
    public static Documentation AddTo(Documentation documentation, IReadOnlyList<SchemaPart> parts, ModelingContext context)
    {
        List<string>? sentences = null;
        for (int i = 0; i < parts.Count; i++)
            AddThoseOf(context.Written(parts[i]), ref sentences);
        return sentences is null ? documentation : documentation with { Remarks = string.Join(" ", sentences) };
    }

    private static void AddThoseOf(IOpenApiSchema schema, ref List<string>? sentences)
    {
        Add(schema.ReadOnly ? "The API sets it; it is not sent." : null, ref sentences);
        Add(schema.WriteOnly ? "It is only sent; the API does not answer with it." : null, ref sentences);
        Add(Range(schema), ref sentences);
        Add(schema.MultipleOf is { } factor ? FormattableString.Invariant($"A multiple of {factor}.") : null, ref sentences);
        Add(Count(schema.MinLength, schema.MaxLength, "character", "characters"), ref sentences);
        Add(Count(schema.MinItems, schema.MaxItems, "item", "items"), ref sentences);
        Add(Count(schema.MinProperties, schema.MaxProperties, "property", "properties"), ref sentences);
        Add(schema.UniqueItems == true ? "No item twice." : null, ref sentences);
        Add(schema.Pattern is { Length: > 0 and <= MaximumLength } pattern ? $"Matches {pattern}" : null, ref sentences);
        if (schema.Default is { } value && !SchemaExtensions.IsNull(value) && Text(value) is { Length: <= MaximumLength } text)
            Add($"Default: {text}.", ref sentences);
    }

    /// <summary>Adds a sentence that there is, once.</summary>
    private static void Add(string? sentence, ref List<string>? sentences)
    {
        if (sentence is not null && sentences?.Contains(sentence) != true)
            (sentences ??= []).Add(sentence);
    }

    private static string? Range(IOpenApiSchema schema)
    {
        string? least = schema.Minimum is { Length: > 0 } minimum ? $"at least {minimum}" : schema.ExclusiveMinimum is { Length: > 0 } above ? $"more than {above}" : null;
        string? most = schema.Maximum is { Length: > 0 } maximum ? $"at most {maximum}" : schema.ExclusiveMaximum is { Length: > 0 } below ? $"less than {below}" : null;
        string? range = least is not null && most is not null ? $"{least}, {most}" : least ?? most;
        return range is null ? null : char.ToUpperInvariant(range[0]) + range.Substring(1) + ".";
    }

    private static string? Count(int? least, int? most, string one, string many)
        => (least ?? 0, most) switch
        {
            (0, null) => null,
            (var minimum, null) => FormattableString.Invariant($"At least {minimum} {(minimum == 1 ? one : many)}."),
            (0, { } maximum) => FormattableString.Invariant($"At most {maximum} {(maximum == 1 ? one : many)}."),
            var (minimum, maximum) when minimum == maximum => FormattableString.Invariant($"{minimum} {(minimum == 1 ? one : many)}."),
            var (minimum, maximum) => FormattableString.Invariant($"{minimum} to {maximum} {many}."),
        };

    private static string Text(JsonNode value) => JsonScalar.Of(value) is { } scalar ? JsonScalar.Text(scalar) : value.ToJsonString();
}
