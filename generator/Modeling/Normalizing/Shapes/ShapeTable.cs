using System.Text.Json.Nodes;
using ImgurGen.Generator.Modeling.Normalizing.References;
using ImgurGen.Generator.Modeling.Normalizing.Rules;

namespace ImgurGen.Generator.Modeling.Normalizing.Shapes;

/// <summary>What one version of the specification allows at every place of a document, and where it keeps its components.</summary>
internal sealed class ShapeTable
{
    private static readonly ShapeTable[] Tables =
        [.. Enumerable.Range(0, (int)SpecVersion.OpenApi32 + 1).Select(static version => new ShapeTable((SpecVersion)version))];

    private readonly Dictionary<string, string[]> componentMaps;
    private readonly Dictionary<string, Shape> components;

    private ShapeTable(SpecVersion version)
    {
        Version = version;
        Shape schema = new SchemaShapes(version).Schema;
        if (version == SpecVersion.Swagger20)
        {
            SwaggerShapes swagger = new(schema);
            Root = swagger.Document;
            components = swagger.Components;
            componentMaps = new Dictionary<string, string[]>(StringComparer.Ordinal)
            {
                [ReferenceSite.Schemas] = ["definitions"],
                ["parameters"] = ["parameters"],
                ["responses"] = ["responses"],
            };
        }
        else
        {
            OpenApiShapes openApi = new(version, schema);
            Root = openApi.Document;
            components = openApi.Components;
            componentMaps = components.Keys.ToDictionary(
                static kind => kind, static kind => new[] { "components", kind }, StringComparer.Ordinal);
        }
    }

    public SpecVersion Version { get; }

    public ObjectShape Root { get; }

    public IEnumerable<string> ComponentKinds => componentMaps.Keys;

    public static ShapeTable Of(SpecVersion version) => Tables[(int)version];

    /// <summary>The shape of the components of a kind; null where this version has none of that kind.</summary>
    public Shape? ComponentShape(string kind) => components.TryGetValue(kind, out Shape? shape) ? shape : null;

    /// <summary>The way to the map of the components of a kind; null where this version has no such map.</summary>
    public IReadOnlyList<string>? ComponentMap(string kind) => componentMaps.TryGetValue(kind, out string[]? way) ? way : null;

    /// <summary>The kind and name of the component that the tokens of a pointer lead to; null where they lead elsewhere.</summary>
    public (string Kind, string Name)? ComponentAt(IReadOnlyList<string> tokens)
    {
        foreach (KeyValuePair<string, string[]> map in componentMaps)
        {
            string[] way = map.Value;
            if (tokens.Count == way.Length + 1 && tokens[way.Length - 1] == way[way.Length - 1] && tokens[0] == way[0])
                return (map.Key, tokens[way.Length]);
        }

        return null;
    }

    /// <summary>What OpenAPI expects at a pointer; null where it says nothing about that place.</summary>
    public Shape? ShapeAt(IEnumerable<string> tokens)
    {
        Shape? shape = Root;
        foreach (string token in tokens)
            shape = Below(shape, token);
        return shape is AnyShape ? null : shape;
    }

    public static string? KindOf(Shape? shape) => shape switch
    {
        ObjectShape expected => expected.ComponentKind,
        MapShape expected => expected.ComponentKind,
        ChoiceShape choice => KindOf(choice.First) ?? KindOf(choice.Second),
        _ => null,
    };

    /// <summary>What may stand a step below; null where nothing is known of it.</summary>
    public static Shape? Below(Shape? shape, string token) => shape switch
    {
        ObjectShape expected => expected.Keys.TryGetValue(token, out Shape? value) ? value : null,
        MapShape { HasExtensions: true } when token.StartsWith("x-", StringComparison.OrdinalIgnoreCase) => null,
        MapShape map => map.Item,
        ListShape list => list.Item,
        ChoiceShape choice => Below(choice.First, token) ?? Below(choice.Second, token),
        _ => null,
    };
}
