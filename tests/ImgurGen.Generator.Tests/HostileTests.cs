using System.Text.Json;
using System.Text.Json.Nodes;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImgurGen.Generator.Tests;

/// <summary>A spec's text is data: wherever it reaches the output, it stays inside its literal, comment or identifier.</summary>
public sealed class HostileTests
{
    public static readonly TheoryData<string> Payloads =
    [
        "\"); public class Evil { } //",
        "*/ public class Evil { } /*",
        "\n#if false\n",
        "\r\npublic class Evil { }\r\n",
        "\u2028public class Evil { }\u2029",
        "\u0085public class Evil { }",
        "</summary>\n/// <evil/>",
        "]]> <![CDATA[ & &amp; &#x0;",
        "{0} {{ }} }} {",
        "\\\" + Evil() + \"\\u0022",
        "\"\"\"\" raw \"\"\"\"",
        "\u202Eevil\u202C\u200B\uFEFF",
        "\u0001\u001F\u007F",
        "class",
        "@class",
        "../../../etc/passwd",
        "%0d%0aX-Evil: 1",
        "\U0001F600 emoji",
        "a\u0301",
    ];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Text_of_a_spec_never_becomes_code(string payload)
    {
        Generation harmless = Generate("harmless");
        Generation hostile = Generate(payload);

        Assert.Null(hostile.Result.Exception);
        Assert.Empty(hostile.Compile());
        Assert.Equal(Shape(harmless), Shape(hostile));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_compiles()
    {
        Generation generation = Generate("half \\ud800 pair", escaped: true);

        Assert.Null(generation.Result.Exception);
        Assert.Empty(generation.Compile());
    }

    /// <summary>How many types, members, attributes and statements there are of each kind: the names may differ, these may not.</summary>
    private static IReadOnlyList<string> Shape(Generation generation) => [.. generation.Result.GeneratedSources
        .SelectMany(static source => source.SyntaxTree.GetRoot().DescendantNodes())
        .Where(static node => node is MemberDeclarationSyntax or AttributeSyntax or StatementSyntax or ParameterSyntax)
        .GroupBy(static node => node.GetType().Name)
        .Select(static group => $"{group.Key} {group.Count()}")
        .Order(StringComparer.Ordinal)];

    private static Generation Generate(string text, bool escaped = false)
    {
        string marker = escaped ? "MARKER" : text;
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["description"] = marker,
            ["x-imgurgen-deprecated"] = marker,
            ["required"] = new JsonArray("p" + marker),
            ["properties"] = new JsonObject
            {
                ["p" + marker] = new JsonObject { ["type"] = "string", ["description"] = marker, ["enum"] = new JsonArray("a" + marker, "other") },
                ["q"] = new JsonObject { ["type"] = "string", ["x-imgurgen-deprecated"] = marker, ["x-imgurgen-null"] = new JsonArray(marker) },
            },
        };
        var operation = new JsonObject
        {
            ["tags"] = new JsonArray("T" + marker),
            ["operationId"] = "op" + marker,
            ["x-imgurgen-deprecated"] = marker,
            ["summary"] = marker,
            ["description"] = "More: " + marker,
            ["parameters"] = new JsonArray(
                new JsonObject { ["name"] = "n" + marker, ["in"] = "query", ["description"] = marker, ["x-imgurgen-deprecated"] = marker, ["schema"] = new JsonObject { ["type"] = "string", ["default"] = marker } },
                new JsonObject { ["name"] = "id", ["in"] = "path", ["required"] = true, ["description"] = marker, ["schema"] = new JsonObject { ["type"] = "string" } }),
            ["requestBody"] = new JsonObject
            {
                ["description"] = marker,
                ["content"] = new JsonObject { ["application/x-www-form-urlencoded"] = new JsonObject { ["schema"] = schema.DeepClone() } },
            },
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject { ["description"] = marker, ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/Thing" } } } },
            },
        };
        var document = new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = "Test API", ["version"] = "1", ["description"] = marker },
            ["tags"] = new JsonArray(new JsonObject { ["name"] = "T" + marker, ["description"] = marker }),
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "https://api.example.com/" }),
            ["paths"] = new JsonObject { ["/x" + marker.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal) + "/{id}"] = new JsonObject { ["post"] = operation } },
            ["components"] = new JsonObject
            {
                ["schemas"] = new JsonObject { ["Thing"] = schema, ["S" + marker] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["a"] = new JsonObject { ["type"] = "integer" } } } },
                ["securitySchemes"] = new JsonObject { ["K" + marker] = new JsonObject { ["type"] = "apiKey", ["in"] = "query", ["name"] = marker } },
            },
        };
        string json = document.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        return Generation.Run([new SpecFile("/specs/api.json", escaped ? json.Replace(marker, text, StringComparison.Ordinal) : json)]);
    }
}
