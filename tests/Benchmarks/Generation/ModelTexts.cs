using System.Globalization;
using System.Text.Json.Nodes;
using static ImgurGen.Benchmarks.Generation.SpecParts;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>The same models twice: as a spec, and as the classes that one writes for the source generator of System.Text.Json.</summary>
internal static class ModelTexts
{
    private const int Count = 60;
    private static readonly string[] States = ["Draft", "Open", "Closed", "Gone"];

    /// <summary>The spec, which has nothing but models.</summary>
    public static SpecText Spec()
    {
        JsonObject schemas = [];
        for (int index = 0; index < Count; index++)
        {
            schemas[State(index)] = Enum(States);
            schemas[Model(index)] = Object(["Id", "Created", "Views"], new()
            {
                ["Id"] = Text("Its name."),
                ["Created"] = new JsonObject { ["type"] = "string", ["format"] = "date-time" },
                ["Views"] = new JsonObject { ["type"] = "integer" },
                ["Title"] = Text("Its title."),
                ["Link"] = new JsonObject { ["type"] = "string", ["format"] = "uri" },
                ["Score"] = new JsonObject { ["type"] = "number" },
                ["IsPublic"] = new JsonObject { ["type"] = "boolean" },
                ["Tags"] = List(Text("A tag.")),
                ["State"] = Ref(State(index)),
                ["Next"] = Ref(Model(index + 1)),
                ["Others"] = List(Ref(Model(index + 2))),
            });
        }

        return new SpecText("/specs/models.json", new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = "Models", ["version"] = "1" },
            ["paths"] = new JsonObject(),
            ["components"] = new JsonObject { ["schemas"] = schemas },
        }.ToJsonString());
    }

    /// <summary>The classes, without documentation, and the context that names them all.</summary>
    public static string Classes()
    {
        int[] all = [.. Enumerable.Range(0, Count)];
        return $$"""
            #nullable enable
            using System;
            using System.Collections.Generic;
            using System.Text.Json.Serialization;

            namespace Rival;

            {{string.Join("\n", all.Select(index => $"[JsonSerializable(typeof({Model(index)}))]"))}}
            public sealed partial class RivalJson : JsonSerializerContext;

            {{string.Join("\n", all.Select(Class))}}
            """;
    }

    private static string Class(int index) => $$"""
        [JsonConverter(typeof(JsonStringEnumConverter<{{State(index)}}>))]
        public enum {{State(index)}} { {{string.Join(", ", States)}} }

        public sealed class {{Model(index)}}
        {
            public required string Id { get; init; }
            public required DateTimeOffset Created { get; init; }
            public required long Views { get; init; }
            public string? Title { get; init; }
            public Uri? Link { get; init; }
            public double? Score { get; init; }
            public bool? IsPublic { get; init; }
            public IReadOnlyList<string>? Tags { get; init; }
            public {{State(index)}}? State { get; init; }
            public {{Model(index + 1)}}? Next { get; init; }
            public IReadOnlyList<{{Model(index + 2)}}>? Others { get; init; }
        }
        """;

    private static string Model(int index) => "Model" + (index % Count).ToString(CultureInfo.InvariantCulture);

    private static string State(int index) => "State" + index.ToString(CultureInfo.InvariantCulture);
}
