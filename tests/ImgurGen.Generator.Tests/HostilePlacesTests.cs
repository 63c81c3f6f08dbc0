using System.Text.Json;
using System.Text.Json.Nodes;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImgurGen.Generator.Tests;

/// <summary>
/// Every place where text of a spec reaches the output, one with all texts at once: file by file the output has the types, members,
/// attributes, statements and directives that an equal spec of harmless words has.
/// </summary>
public sealed class HostilePlacesTests
{
    public static readonly TheoryData<string> Payloads =
    [
        "\"; System.Environment.Exit(1); //", "'; Evil(); '", "*/ class Evil { } /*", "// comment", "/// <evil/>", "\\", "\\\\\"", "\\u0022); Evil(); //", "\\x22",
        "\"\"\" raw \"\"\"", "$\"{Evil()}\"", "{Evil()}", "{0:Evil}", "}} } } class Evil { {", "@\"verbatim\"",
        "\n#if false\n", "\n#pragma warning disable\n", "\n#nullable disable\n", "#error evil", "\n#line 1 \"evil.cs\"\n", "\n#endif\n", "\r\n[assembly: Evil]\r\n",
        "\rclass Evil { }", "\u0085class Evil { }", "\u2028class Evil { }", "\u2029class Evil { }", "\v\f\b", "\u0001\u001B[2J",
        "</summary></remarks></param>", "]]>", "<!-- -->", "&lt;evil/&gt;", "<see cref=\"Evil\"/>", "&#0;",
        "\u202Eevil\u202C", "\u2066evil\u2069", "\u200B\u200D\uFEFF", "\u00AD",
        "class", "global", "await", "record", "required", "__arglist", "value", "null", "true", "global::System.Console", "T",
        "e\u0301", "\uFF21", "\u212A", "\U0001F600", "%0d%0aX-Evil: 1", "../../evil.cs", "CON", "a/b:c*d?e|f",
    ];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_hostile_spec_has_the_shape_of_a_harmless_one(string payload) => AssertSameShape(Document(payload), Document("harmless"), []);

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_hostile_part_has_the_shape_of_a_harmless_one(string payload)
    {
        JsonObject document = Document("harmless");
        document["components"]!["schemas"]!["Thing"] = new JsonObject { ["$ref"] = "parts/thing.json" };
        static SpecFile Part(string text) => new("/specs/parts/thing.json", Json(Thing(text)), ("ImgurGenRole", "part"));

        AssertSameShape(document, document, [Part(payload)], [Part("harmless")]);
    }

    [Fact]
    public void Long_texts_are_cut_in_documentation_and_names_and_whole_on_the_wire()
    {
        string text = new('x', 20_000);
        Generation generation = Generate(Document(text), []);

        // Names in metadata end at 1,024 characters, and only the output of an assembly shows it.
        Assert.Empty(generation.Compile());
        Assert.NotNull(generation.Load().GetType("Test.TestClient"));
        string[] lines = [.. generation.Result.GeneratedSources.SelectMany(static source => source.SourceText.ToString().Split('\n'))];
        Assert.All(lines.Where(static line => line.TrimStart().StartsWith("///", StringComparison.Ordinal)), static line => Assert.True(line.Length < 5_000));
        Assert.All(generation.HintNames, static name => Assert.True(name.Length <= 255));
        Assert.Contains(lines, line => line.Contains("\"r" + text + "\"", StringComparison.Ordinal));
    }

    private static void AssertSameShape(JsonObject hostile, JsonObject harmless, SpecFile[] parts, SpecFile[]? harmlessParts = null)
    {
        Generation generation = Generate(hostile, parts);

        Assert.Null(generation.Result.Exception);
        Assert.DoesNotContain(generation.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(generation.Compile());
        Assert.Equal(Shapes(Generate(harmless, harmlessParts ?? parts)), Shapes(generation));
        Assert.DoesNotContain(
            generation.Result.GeneratedSources.SelectMany(static source => source.SyntaxTree.GetRoot().DescendantTokens()),
            static token => token.Text.Any(static c => char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format));
    }

    /// <summary>Of each file what stands in it, one after another; the order of files is that of names.</summary>
    private static IEnumerable<string> Shapes(Generation generation) => generation.Result.GeneratedSources
        .Select(static source => string.Join(' ', source.SyntaxTree.GetRoot()
            .DescendantNodes(descendIntoTrivia: true)
            .Where(static node => node is MemberDeclarationSyntax or AttributeSyntax or StatementSyntax or ParameterSyntax or DirectiveTriviaSyntax or XmlElementSyntax)
            .Select(static node => node.GetType().Name)))
        .Order(StringComparer.Ordinal);

    private static Generation Generate(JsonObject document, SpecFile[] parts)
        => Generation.Run([new SpecFile("/specs/api.json", Json(document)), .. parts], @namespace: "Test");

    private static string Json(JsonNode node) => node.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static JsonObject Thing(string text) => Object("""
        {
          "type": "object", "title": "%", "description": "%", "required": ["r%"],
          "properties": {
            "r%": { "type": "string", "description": "%", "default": "%", "pattern": "%", "example": "%" },
            "enum": { "type": "string", "description": "%", "enum": ["a%", "b%"], "x-enum-descriptions": ["%", "%"], "x-enumDescriptions": { "a%": "%" } },
            "constant": { "type": "string", "enum": ["c%"] },
            "gone": { "type": "string", "deprecated": true, "x-imgurgen-deprecated": "%", "x-imgurgen-null": ["%"] },
            "inner": { "type": "object", "description": "%", "properties": { "i%": { "type": "integer", "description": "%" } } }
          }
        }
        """, text);

    private static JsonObject Document(string text)
    {
        JsonObject document = Object("""
            {
              "openapi": "3.0.3",
              "info": { "title": "Test API", "version": "%", "description": "%", "contact": { "name": "%" }, "license": { "name": "%" } },
              "externalDocs": { "url": "https://example.com/", "description": "%" },
              "servers": [{ "url": "https://api.example.com/v1", "description": "%" }, { "url": "https://other.example.com/", "description": "%" }],
              "tags": [{ "name": "T%", "description": "%" }],
              "security": [{ "K%": [] }],
              "paths": {
                "/things/{id}": {
                  "post": {
                    "tags": ["T%"], "operationId": "o%", "summary": "%", "description": "%.", "deprecated": true, "x-imgurgen-deprecated": "%",
                    "parameters": [
                      { "name": "id", "in": "path", "required": true, "description": "%", "schema": { "type": "string" } },
                      { "name": "q%", "in": "query", "description": "%", "schema": { "type": "string", "default": "%" } },
                      { "name": "e", "in": "query", "description": "%", "schema": { "type": "string", "enum": ["d%", "e%"], "default": "d%" } },
                      { "name": "l%", "in": "query", "description": "%", "schema": { "type": "array", "items": { "type": "string" } } }
                    ],
                    "requestBody": { "description": "%", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } },
                    "responses": {
                      "200": { "description": "%", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Union" } } } },
                      "400": { "description": "%", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } }
                    }
                  },
                  "put": {
                    "operationId": "form", "requestBody": { "description": "%", "content": { "multipart/form-data": { "schema": {
                      "type": "object", "description": "%", "required": ["f%"], "properties": { "f%": { "type": "string", "format": "binary", "description": "%" }, "g%": { "type": "string" } } } } } },
                    "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                    "responses": { "204": { "description": "%" } }
                  }
                }
              },
              "components": {
                "schemas": {
                  "Union": { "description": "%", "oneOf": [{ "$ref": "#/components/schemas/One" }, { "$ref": "#/components/schemas/Two" }], "discriminator": { "propertyName": "kind%", "mapping": { "1%": "#/components/schemas/One", "2%": "#/components/schemas/Two" } } },
                  "One": { "type": "object", "description": "%", "required": ["kind%"], "properties": { "kind%": { "type": "string" } } },
                  "Two": { "type": "object", "description": "%", "required": ["kind%"], "properties": { "kind%": { "type": "string" }, "t%": { "type": "boolean" } } },
                  "S%": { "type": "object", "description": "%", "additionalProperties": { "type": "string" }, "properties": { "a": { "type": "integer", "description": "%" } } }
                },
                "securitySchemes": { "K%": { "type": "apiKey", "in": "query", "name": "n%", "description": "%" } }
              }
            }
            """, text);
        document["components"]!["schemas"]!["Thing"] = Thing(text);
        return document;
    }

    /// <summary>The JSON with the text in the place of each percent sign, in keys too.</summary>
    private static JsonObject Object(string json, string text)
        => JsonNode.Parse(json.Replace("%", JsonSerializer.Serialize(text)[1..^1], StringComparison.Ordinal))!.AsObject();
}
