using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Tests.RoundTrips.Schemas;

/// <summary>Multiplies the choices of a schema out: of <c>oneOf</c>, <c>anyOf</c> and of what extends it.</summary>
internal sealed class Strands(SpecSchemas schemas)
{
    /// <summary>Schemas with more choices are tried by the first of them.</summary>
    private const int Maximum = 400;

    private static readonly ImmutableHashSet<JsonNode> Nothing = ImmutableHashSet.Create<JsonNode>(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<Strand> Of(IEnumerable<JsonNode> parts)
        => parts.Aggregate((IReadOnlyList<Strand>)[Strand.Free], (strands, part) => Product(strands, OfValue(part, Nothing)));

    /// <summary>The strands of a schema that describes a value: what extends it is a choice too.</summary>
    private IReadOnlyList<Strand> OfValue(JsonNode? node, ImmutableHashSet<JsonNode> passed)
        => node is not null && schemas.Families.MembersOf(node) is { } members
            ? [.. members
                .Where(member => !passed.Contains(member))
                .SelectMany(member => Tell(Expand(member, passed.Add(member), false), schemas.Families.Telling(member)))]
            : Tell(Expand(node, passed, true), node is null ? [] : schemas.Families.TellingOfUnion(node));

    /// <summary>The strands of a schema, as a value or as a part of another one.</summary>
    private IReadOnlyList<Strand> Expand(JsonNode? node, ImmutableHashSet<JsonNode> passed, bool isValue)
    {
        if (node?.GetValueKind() == JsonValueKind.False)
            return [];
        if (node is not JsonObject schema)
            return [Strand.Free];
        if (isValue && schema.StandsForNull())
            return [];
        if (schema.Text("$ref") is { } reference)
            return Product(Referred(reference, passed, isValue), schemas.Siblings(schema) is { } beside ? Expand(beside, passed, isValue) : [Strand.Free]);

        IReadOnlyList<Strand> strands = [new Strand([schema], [], [])];
        bool isLone = schema.LonePart() is not null;
        foreach (JsonNode? part in schema.List("allOf"))
            strands = Product(strands, Expand(part, passed, isValue && isLone));
        // A base may list its heirs: to these it is a part, and its list no choice.
        if (!isValue && schemas.Families.ListsItsHeirs(schema))
            return strands;
        strands = Choose(strands, schema, "oneOf", passed);
        return Choose(strands, schema, "anyOf", passed);
    }

    private IReadOnlyList<Strand> Referred(string reference, ImmutableHashSet<JsonNode> passed, bool isValue)
    {
        if (schemas.Resolve(reference) is not { } target)
            return [Strand.Free];
        if (passed.Contains(target))
            return [];
        if (isValue && schemas.Families.MembersOf(target) is not null)
            return OfValue(target, passed);
        IReadOnlyList<Strand> strands = Expand(target, passed.Add(target), isValue);
        return isValue && passed.IsEmpty ? Tell(strands, schemas.Families.TellingOfUnion(target)) : strands;
    }

    private IReadOnlyList<Strand> Choose(IReadOnlyList<Strand> strands, JsonObject schema, string keyword, ImmutableHashSet<JsonNode> passed)
    {
        if (schema[keyword] is not JsonArray { Count: > 0 } branches)
            return strands;
        string? property = Families.Property(schema);
        IReadOnlyList<Strand>[] found = [.. branches.Select(branch =>
        {
            IReadOnlyList<Strand> options = Expand(branch, passed, true);
            if (property is null || (branch as JsonObject)?.Text("$ref") is not { } reference || schemas.Resolve(reference) is not JsonObject target)
                return options;
            bool areOthersTold = schema["discriminator"]?["defaultMapping"] is { } others && others.GetValue<string>() != reference;
            return [.. Tell(options, [(property, schemas.Families.Values(schema, target))]).Select(strand => strand with { AreOthersTold = areOthersTold })];
        })];
        if (property is null && keyword == "oneOf")
            TellByConstants(found);
        return Product(strands, [.. found.SelectMany(static options => options)]);
    }

    /// <summary>
    /// Of <c>oneOf</c> exactly one branch must fit. Where a property has other values in each of them, it must be there for that, whether or not it
    /// is required.
    /// </summary>
    private void TellByConstants(IReadOnlyList<Strand>[] branches)
    {
        if (branches.Length < 2 || branches.Any(static options => options.Count == 0))
            return;
        foreach (string name in branches[0][0].Nodes.SelectMany(static node => node.Map("properties")).Select(static property => property.Key).ToArray())
        {
            string[]?[] values = [.. branches.Select(options => Values(options, name))];
            if (!Array.TrueForAll(values, static given => given is not null) || values.SelectMany(static given => given!).Distinct().Count() < values.Sum(static given => given!.Length))
                continue;
            for (int i = 0; i < branches.Length; i++)
                branches[i] = [.. branches[i].Select(strand => strand with { Needed = strand.Needed.Add(name) })];
            return;
        }
    }

    /// <summary>The values that a property may have in all of these; null where it may have any in one of them.</summary>
    private string[]? Values(IReadOnlyList<Strand> options, string name)
    {
        IEnumerable<JsonNode>?[] given = [.. options.Select(strand => Property(strand, name).Alternatives is [{ Values: { } values }] ? values : null)];
        return Array.TrueForAll(given, static values => values is not null)
            ? [.. given.SelectMany(static values => values!).Select(static value => value.ToJsonString()).Distinct()]
            : null;
    }

    private ValueSchema Property(Strand strand, string name)
        => schemas.Of(strand.Nodes.SelectMany(static node => node.Map("properties")).Where(property => property.Key == name).Select(static property => property.Value));

    private static IReadOnlyList<Strand> Tell(IEnumerable<Strand> strands, IEnumerable<(string Property, string[] Values)> telling)
        => [.. strands.Select(strand => telling.Aggregate(strand, static (told, demand) => told.Told(demand.Property, demand.Values)))];

    private static IReadOnlyList<Strand> Product(IReadOnlyList<Strand> one, IReadOnlyList<Strand> other)
        => other is [var only] && only == Strand.Free ? one : [.. one.SelectMany(strand => other.Select(strand.With)).Take(Maximum)];
}
