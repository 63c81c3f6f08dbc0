using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using static ImgurGen.Benchmarks.Generation.SpecParts;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>
/// A spec of 13 MB in the shape of the largest that are published: 811 paths with 1,223 operations, about a thousand schemas of which most
/// describe further objects inline, half as many examples, and texts with everything.
/// </summary>
internal static class LargeSpec
{
    private const int Paths = 811;
    private const int SecondOperations = 412;
    private const int PathsOfTag = 18;
    private const int Schemas = 970;
    private const int Examples = 535;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>The spec, or the file that the environment variable <c>BENCHMARK_SPEC</c> names.</summary>
    public static SpecText Load()
        => Environment.GetEnvironmentVariable("BENCHMARK_SPEC") is { Length: > 0 } file
            ? new SpecText(file, File.ReadAllText(file))
            : new SpecText("/specs/large.json", Make().ToJsonString(Indented));

    private static JsonObject Make()
    {
        JsonObject paths = [];
        for (int index = 0; index < Paths; index++)
        {
            var path = new JsonObject { ["get"] = Operation("get", index) };
            if (index < SecondOperations)
                path["put"] = Operation("update", index);
            paths[$"/orgs/{{org}}/resources-{Text(index)}/{{resource_id}}"] = path;
        }

        return new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = "Large API", ["version"] = "1", ["description"] = Sentence(0) },
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = Map(Schemas, static index => Schema(index)),
                ["examples"] = Map(Examples, static index => new JsonObject { ["value"] = Example(index) }),
            },
        };
    }

    private static JsonObject Operation(string verb, int index)
    {
        var operation = new JsonObject
        {
            ["summary"] = $"{verb} the resource {Text(index)} of an organization",
            ["description"] = string.Join("\n\n", Enumerable.Range(index, 3).Select(Sentence)),
            ["tags"] = Strings("area-" + Text(index / PathsOfTag)),
            ["operationId"] = $"resources-{Text(index)}/{verb}",
            ["parameters"] = new JsonArray(
                Parameter("org", "path", new() { ["type"] = "string" }),
                Parameter("resource_id", "path", new() { ["type"] = "integer" }),
                Parameter("direction", "query", new() { ["type"] = "string", ["enum"] = Strings("asc", "desc"), ["default"] = "desc" }),
                Parameter("per_page", "query", new() { ["type"] = "integer", ["default"] = 30 })),
            ["responses"] = new JsonObject
            {
                ["200"] = WithExample(index % 3 == 0 ? Inline(index, 12) : List(Ref(SchemaName(index))), index),
                ["404"] = Answer("Resource not found", Ref(SchemaName(index + 1))),
                ["422"] = Answer("Validation failed, or the endpoint has been spammed.", Ref(SchemaName(index + 2))),
            },
        };
        if (verb == "update")
            operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = JsonContent(Inline(index, 8)) };
        return operation;
    }

    private static JsonObject WithExample(JsonObject schema, int index)
    {
        JsonObject answer = Answer("Response", schema);
        answer["content"]!["application/json"]!["examples"] =
            new JsonObject { ["default"] = new JsonObject { ["$ref"] = "#/components/examples/" + SchemaName(index % Examples) } };
        return answer;
    }

    /// <summary>A component: an object with objects, lists and enums written inline, and references to others.</summary>
    private static JsonObject Schema(int index)
    {
        JsonObject schema = Inline(index, 24);
        schema["title"] = "Resource " + Text(index);
        schema["description"] = Sentence(index);
        var properties = (JsonObject)schema["properties"]!;
        properties["owner"] = Ref(SchemaName(index + 7));
        properties["permissions"] = Inline(index + 1, 6);
        properties["links"] = List(Inline(index + 2, 5));
        properties["parent"] = new JsonObject { ["anyOf"] = new JsonArray(Ref(SchemaName(index + 3)), new JsonObject { ["type"] = "object", ["nullable"] = true, ["properties"] = new JsonObject() }) };
        return schema;
    }

    private static JsonObject Inline(int seed, int count)
    {
        JsonObject properties = [];
        for (int index = 0; index < count; index++)
            properties[Words[(seed + index) % Words.Length] + "_" + Kinds[index % Kinds.Length]] = Scalar(seed + index, Kinds[index % Kinds.Length]);
        return Object([.. properties.Take(count / 2).Select(static property => property.Key)], properties);
    }

    private static JsonObject Scalar(int seed, string kind) => kind switch
    {
        "id" or "count" => new() { ["type"] = "integer", ["description"] = Sentence(seed), ["example"] = seed },
        "url" => new() { ["type"] = "string", ["format"] = "uri", ["example"] = "https://api.example.com/orgs/octo-org/resources/" + Text(seed) },
        "at" => new() { ["type"] = "string", ["format"] = "date-time", ["nullable"] = true, ["example"] = "2023-01-26T19:01:12Z" },
        "enabled" => new() { ["type"] = "boolean", ["default"] = true },
        "state" => new() { ["type"] = "string", ["enum"] = Strings("open", "closed", "merged", "draft"), ["description"] = Sentence(seed) },
        _ => new() { ["type"] = "string", ["description"] = Sentence(seed), ["nullable"] = seed % 4 == 0 },
    };

    private static JsonObject Example(int seed)
    {
        JsonObject value = [];
        for (int index = 0; index < 48; index++)
            value[Words[(seed + index) % Words.Length] + "_" + Text(index)] = index % 3 == 0 ? seed * index : "https://api.example.com/repos/octocat/hello-world/" + Text(seed);
        return value;
    }

    private static JsonObject Map(int count, Func<int, JsonNode> make)
        => new(Enumerable.Range(0, count).Select(index => KeyValuePair.Create<string, JsonNode?>(SchemaName(index), make(index))));

    private static string SchemaName(int index) => "resource-" + Text(index % Schemas);

    private static string Sentence(int seed)
        => $"The {Words[seed % Words.Length]} of the {Words[(seed * 7 + 3) % Words.Length]}, as the organization's [settings](https://docs.example.com/rest/{Text(seed % 97)}#about) have it.";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static readonly string[] Kinds = ["id", "url", "name", "at", "count", "state", "enabled", "title"];

    private static readonly string[] Words =
    [
        "account", "action", "alert", "archive", "branch", "billing", "check", "commit", "content", "deploy", "event", "feature", "folder", "gist", "group",
        "hook", "issue", "key", "label", "license", "member", "merge", "milestone", "package", "page", "plan", "project", "release", "repository", "review",
    ];
}
