using System.Text.Json.Nodes;
using ImgurGen.Generator.Model;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>What a spec demands of a value beyond its type, in words: the API checks it, and people should know.</summary>
internal static class Constraints
{
    private const int MaximumLength = 200;

    /// <summary>The documentation with the constraints for its remarks.</summary>
    public static Documentation AddTo(Documentation documentation, IEnumerable<SchemaPart> parts)
    {
        List<string> sentences = [.. parts.SelectMany(static part => Of(part.Written)).Distinct()];
        return sentences.Count == 0 ? documentation : documentation with { Remarks = string.Join(" ", sentences) };
    }

    private static IEnumerable<string> Of(IOpenApiSchema schema)
    {
        if (schema.ReadOnly)
            yield return "The API sets it; it is not sent.";
        if (schema.WriteOnly)
            yield return "It is only sent; the API does not answer with it.";
        if (Range(schema) is { } range)
            yield return range;
        if (schema.MultipleOf is { } factor)
            yield return FormattableString.Invariant($"A multiple of {factor}.");
        if (Count(schema.MinLength, schema.MaxLength, "character") is { } length)
            yield return length;
        if (Count(schema.MinItems, schema.MaxItems, "item") is { } items)
            yield return items;
        if (Count(schema.MinProperties, schema.MaxProperties, "property", "properties") is { } properties)
            yield return properties;
        if (schema.UniqueItems == true)
            yield return "No item twice.";
        if (schema.Pattern is { Length: > 0 and <= MaximumLength } pattern)
            yield return $"Matches {pattern}";
        if (schema.Default is { } value && !SchemaExtensions.IsNull(value) && Text(value) is { Length: <= MaximumLength } text)
            yield return $"Default: {text}.";
    }

    private static string? Range(IOpenApiSchema schema)
    {
        string? least = schema.Minimum is { Length: > 0 } minimum ? $"at least {minimum}" : schema.ExclusiveMinimum is { Length: > 0 } above ? $"more than {above}" : null;
        string? most = schema.Maximum is { Length: > 0 } maximum ? $"at most {maximum}" : schema.ExclusiveMaximum is { Length: > 0 } below ? $"less than {below}" : null;
        string range = string.Join(", ", new[] { least, most }.OfType<string>());
        return range.Length == 0 ? null : char.ToUpperInvariant(range[0]) + range.Substring(1) + ".";
    }

    private static string? Count(int? least, int? most, string one, string? many = null)
    {
        many ??= one + "s";
        return (least ?? 0, most) switch
        {
            (0, null) => null,
            (var minimum, null) => FormattableString.Invariant($"At least {minimum} {(minimum == 1 ? one : many)}."),
            (0, { } maximum) => FormattableString.Invariant($"At most {maximum} {(maximum == 1 ? one : many)}."),
            var (minimum, maximum) when minimum == maximum => FormattableString.Invariant($"{minimum} {(minimum == 1 ? one : many)}."),
            var (minimum, maximum) => FormattableString.Invariant($"{minimum} to {maximum} {many}."),
        };
    }

    private static string Text(JsonNode value) => JsonScalar.Of(value) is { } scalar ? JsonScalar.Text(scalar) : value.ToJsonString();
}
