using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using ImgurGen.Generator.Tests.RoundTrips.Schemas;

namespace ImgurGen.Generator.Tests.RoundTrips.Documents;

/// <summary>Makes random documents that fit a schema, no deeper than they need to be and a little more.</summary>
/// <param name="isNewer">
/// Whether the API knows more than its spec: values of enums, and kinds of objects, that came later, and numbers that it sends as texts.
/// </param>
internal sealed class DocumentGenerator(bool isNewer)
{
    /// <summary>Schemas whose smallest document is deeper have none that ends.</summary>
    public const int MaximumDepth = 12;

    private const int MoreDepth = 3;

    private static readonly string[] Unnamed = ["x-more", "Ünknown", "a.b", "", "$type", "extra 1"];

    /// <summary>How often something is what its spec does not know: one time out of so many.</summary>
    private const int Seldom = 8;

    /// <summary>Documents of a schema that has some.</summary>
    public Gen<Document> Of(ValueSchema schema)
    {
        int least = Enumerable.Range(0, MaximumDepth + 1).First(schema.CanEnd);
        return
            from depth in Gen.Choose(least, least + MoreDepth)
            from value in Value(schema, depth)
            from isEscaped in Gen.Elements(true, false)
            select new Document(value, isEscaped);
    }

    private Gen<JsonNode?> Value(ValueSchema schema, int depth)
    {
        Alternative[] possible = [.. schema.Alternatives.Where(alternative => alternative.CanEnd(depth))];
        List<(int, Gen<JsonNode?>)> options = [];
        if (possible.Length > 0)
            options.Add((12, Gen.Elements(possible).SelectMany(alternative => Of(alternative, depth, schema.Alternatives.Count > 1))));
        if (schema.AllowsNull)
            options.Add((2, Gen.Constant<JsonNode?>(null)));
        if (schema.NullValues.Count > 0)
            options.Add((3, Gen.Elements(schema.NullValues.ToArray()).Select(static value => (JsonNode?)value.DeepClone())));
        Gen<JsonNode?> values = Gen.Frequency(options);
        return isNewer && schema.IsNumber
            ? Gen.Frequency((Seldom, values), (1, values.Select(static value => value is null ? null : (JsonNode?)JsonValue.Create(value.ToJsonString()))))
            : values;
    }

    private Gen<JsonNode?> Of(Alternative alternative, int depth, bool isChoice)
    {
        if (alternative.Values is { } values)
            return isNewer && values.Count > 1 ? Gen.Frequency((Seldom, OneOf(values)), (1, Gen.Elements(values.ToArray()).Select(Tomorrow.Like))) : OneOf(values);
        if (alternative.IsFree)
            return Free.Any;

        List<Gen<JsonNode?>> options = [];
        if (alternative.May(JsonTypes.Object) && alternative.Object.CanEnd(depth))
            options.Add(Object(alternative.Object, depth, isChoice));
        if (alternative.May(JsonTypes.Array) && alternative.Array.CanEnd(depth))
            options.Add(Array(alternative.Array, depth));
        if (alternative.May(JsonTypes.String))
            options.Add(Texts.Of(alternative).Select(static text => (JsonNode?)JsonValue.Create(text)));
        if (alternative.May(JsonTypes.Number))
            options.Add(Numbers.Of(alternative));
        if (alternative.May(JsonTypes.Boolean))
            options.Add(Gen.Elements(true, false).Select(static value => (JsonNode?)JsonValue.Create(value)));
        return Gen.OneOf(options);
    }

    private Gen<JsonNode?> Object(ObjectRules rules, int depth, bool isChoice)
    {
        string[] required = [.. rules.Required];
        string[] optional = [.. rules.Properties.Keys.Where(name => !rules.Required.Contains(name) && rules.Of(name)?.CanEnd(depth - 1) == true)];
        int most = Math.Min(rules.MaxCount - required.Length, optional.Length);
        int least = Math.Clamp(rules.MinCount - required.Length, 0, most);
        Gen<int> counts = Gen.Choose(least, Math.Max(least, Math.Min(most, depth > 1 ? 3 * depth : 2)));
        return
            from count in counts
            from chosen in optional.Length == 0 ? Gen.Constant(optional) : Gen.Shuffle(optional)
            from extras in Extras(rules, required.Length + count, depth)
            from names in Shuffled([.. required, .. chosen.Take(count), .. extras])
            from values in Gen.CollectToArray(names, name => Property(rules, name, depth - 1, isChoice))
            select (JsonNode?)new JsonObject(names.Zip(values, KeyValuePair.Create));
    }

    /// <summary>A property. What only a choice between kinds may have, a kind that came later, is no property of one kind.</summary>
    private Gen<JsonNode?> Property(ObjectRules rules, string name, int depth, bool isChoice)
    {
        bool isTold = rules.Telling.ContainsKey(name);
        Gen<JsonNode?> known = isTold ? OneOf(rules.ValuesOfTelling(name)) : Value(rules.Of(name)!, depth);
        bool mayBeNewer = isNewer && isChoice && (isTold ? !rules.AreOthersTold : rules.Needed.Contains(name));
        return mayBeNewer ? Gen.Frequency((Seldom, known), (1, known.Select(static value => Tomorrow.Like(value!)))) : known;
    }

    /// <summary>Names of properties that the schema does not name.</summary>
    private Gen<string[]> Extras(ObjectRules rules, int count, int depth)
    {
        if (!rules.AllowsExtras && !rules.NamePatterns.Any())
            return Gen.Constant(System.Array.Empty<string>());
        Gen<string> names = rules.NamePatterns.Select(PatternReader.Of).FirstOrDefault(static texts => texts is not null) ?? Gen.Elements(Unnamed);
        int most = Math.Min(rules.SpeaksOfExtras ? 3 : 1, rules.MaxCount - count);
        return
            from many in Gen.Choose(Math.Max(0, Math.Min(most, rules.MinCount - count)), Math.Max(0, most))
            from extras in Gen.ArrayOf(names, many)
            select extras.Distinct().Where(name => !rules.IsNamed(name) && rules.Of(name)?.CanEnd(depth - 1) == true).ToArray();
    }

    private Gen<JsonNode?> Array(ArrayRules rules, int depth)
    {
        int most = rules.MinCount + (rules.Item(rules.MinCount).CanEnd(depth - 1) ? 3 : 0);
        return
            from count in Gen.Choose(rules.MinCount, Math.Min(rules.MaxCount, Math.Max(most, rules.PlaceCount)))
            let places = Enumerable.Range(0, count).Select(rules.Item).TakeWhile(item => item.CanEnd(depth - 1))
            from items in Gen.CollectToArray(places, item => Value(item, depth - 1))
            select (JsonNode?)new JsonArray(rules.AreUnique ? Different(items) : items);
    }

    private static JsonNode?[] Different(IEnumerable<JsonNode?> items) => [.. items.DistinctBy(static item => item?.ToJsonString())];

    private static Gen<JsonNode?> OneOf(IEnumerable<JsonNode> values) => Gen.Elements(values.ToArray()).Select(static value => (JsonNode?)value.DeepClone());

    private static Gen<string[]> Shuffled(string[] names) => names.Length == 0 ? Gen.Constant(names) : Gen.Shuffle(names);
}
