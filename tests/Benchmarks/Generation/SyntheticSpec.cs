using System.Globalization;
using System.Text.Json.Nodes;
using static ImgurGen.Benchmarks.Generation.SpecParts;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>
/// A spec of any length: resources with four operations each (pages of them, one, a new one, and none any more), and of types a bit of
/// everything: <c>allOf</c>, enums, a union, types written inline, and references from one to the next.
/// </summary>
internal static class SyntheticSpec
{
    private const int OperationsOfResource = 4;
    private const int ResourcesOfTag = 5;

    /// <summary>A spec with so many operations.</summary>
    public static SpecText Of(int operations)
    {
        int count = operations / OperationsOfResource;
        JsonObject paths = [];
        JsonObject schemas = new() { ["Base"] = Object(["id"], new() { ["id"] = new JsonObject { ["type"] = "integer" }, ["created"] = Text("When it was made.") }) };
        for (int index = 0; index < count; index++)
        {
            string name = "Thing" + index.ToString(CultureInfo.InvariantCulture);
            string tag = "Shelf" + (index / ResourcesOfTag).ToString(CultureInfo.InvariantCulture);
            AddPaths(paths, name, tag);
            AddSchemas(schemas, name, next: "Thing" + ((index + 1) % count).ToString(CultureInfo.InvariantCulture));
        }

        var root = new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = "Things API", ["version"] = "1" },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
        return new SpecText("/specs/things.json", root.ToJsonString());
    }

    private static void AddPaths(JsonObject paths, string name, string tag)
    {
        JsonObject Operation(string verb, JsonObject? body, JsonObject? answer, params JsonNode?[] parameters)
        {
            var operation = new JsonObject
            {
                ["operationId"] = verb + name,
                ["tags"] = Strings(tag),
                ["summary"] = $"Does {verb} with {name}.",
                ["description"] = "What it does is said here in a sentence or two, as it is in the specs that people write.\nAnd in a second line.",
                ["parameters"] = new JsonArray(parameters),
                ["responses"] = new JsonObject { [answer is null ? "204" : "200"] = answer is null ? new JsonObject { ["description"] = "Done." } : Answer("It.", answer) },
            };
            if (body is not null)
                operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = JsonContent(body) };
            return operation;
        }

        string path = "/" + name.ToLowerInvariant();
        paths[path] = new JsonObject
        {
            ["get"] = Operation(
                "list", null, List(Ref(name)),
                Parameter("page", "query", new() { ["type"] = "integer", ["minimum"] = 1, ["default"] = 1 }), Parameter("sort", "query", Enum("newest", "oldest", "best"))),
            ["post"] = Operation(
                "create", Object(["title"], new() { ["title"] = Text("Its title."), ["tags"] = List(Text("A tag.")), ["privacy"] = Enum("public", "hidden") }), Ref(name)),
        };
        paths[path + "/{id}"] = new JsonObject
        {
            ["get"] = Operation("get", null, Ref(name), Parameter("id", "path", new() { ["type"] = "integer" })),
            ["delete"] = Operation("delete", null, null, Parameter("id", "path", new() { ["type"] = "integer" })),
        };
    }

    private static void AddSchemas(JsonObject schemas, string name, string next)
    {
        schemas[name + "State"] = Enum("draft", "public", "hidden", "gone");
        schemas[name + "Image"] = Object(["kind", "link"], new() { ["kind"] = Enum("image"), ["link"] = Text("Where it is."), ["width"] = new JsonObject { ["type"] = "integer" } });
        schemas[name + "Note"] = Object(["kind", "words"], new() { ["kind"] = Enum("note"), ["words"] = Text("What it says.") });
        schemas[name] = new JsonObject
        {
            ["description"] = "A thing with its content.",
            ["allOf"] = new JsonArray(
                Ref("Base"),
                Object(["title", "state"], new()
                {
                    ["title"] = Text("Its title."),
                    ["state"] = Ref(name + "State"),
                    ["content"] = new JsonObject
                    {
                        ["oneOf"] = new JsonArray(Ref(name + "Image"), Ref(name + "Note")),
                        ["discriminator"] = new JsonObject
                        {
                            ["propertyName"] = "kind",
                            ["mapping"] = new JsonObject { ["image"] = "#/components/schemas/" + name + "Image", ["note"] = "#/components/schemas/" + name + "Note" },
                        },
                    },
                    ["size"] = Object([], new() { ["width"] = new JsonObject { ["type"] = "integer" }, ["height"] = new JsonObject { ["type"] = "integer" } }),
                    ["next"] = Ref(next),
                })),
        };
    }
}
