using System.Globalization;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Hostile;

/// <summary>
/// What is said of a spec quotes it. A build's output is read line by line, by people and by tools, so no text of a spec, an overlay or an
/// option can begin a line of its own in it, or look like another text than it is.
/// </summary>
public sealed class HostileMessageTests
{
    public static TheoryData<string> Payloads => HostilePayloads.Data;

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_message_is_one_line_of_visible_characters(string payload)
    {
        string spec = HostileDocument.Json(HostileDocument.Fill(
            """
            {
              "openapi": "3.0.3", "info": { "title": "Test API", "version": "1", "%": 1 }, "%": {},
              "servers": [{ "url": "%" }, { "url": "https://{a%}/" }],
              "security": [{ "S%": [] }],
              "paths": {
                "no slash %": {},
                "/a/{open%": {},
                "/b/{x§}": {
                  "get": {
                    "operationId": "o%", "x-imgurgen-credits": "%", "x-imgurgen-page": { "%": "%" },
                    "parameters": [{ "name": "p%", "in": "%" }, { "name": "q%", "in": "query", "style": "%", "schema": { "type": "%" } }],
                    "responses": { "%": {}, "200": { "description": 1, "content": { "application/json": { "schema": { "$ref": "#/%" } } } } }
                  },
                  "post": { "operationId": "o%", "requestBody": { "content": { "%": {}, "a%": {} } }, "responses": {} },
                  "get%": {}
                }
              },
              "components": {
                "schemas": {
                  "A%": { "type": "object", "required": "%", "properties": { "a%": { "$ref": "other%.yml" }, "a-%": { "enum": "%" } } },
                  "B%": { "discriminator": { "propertyName": "d%", "mapping": { "m%": "#/%" } }, "oneOf": [{ "$ref": "%" }] }
                },
                "securitySchemes": { "T%": { "type": "%" } }
              }
            }
            """,
            payload));
        string overlay = HostileDocument.Json(HostileDocument.Fill(
            """{ "overlay": "1.1.0", "%": 1, "x-imgurgen-accept": ["%"], "actions": [{ "target": "$['%']", "remove": true }, { "target": "%", "remove": "%", "a%": 1 }, "%"] }""",
            payload));
        string lost = HostileDocument.Json(HostileDocument.Fill("""{ "overlay": "%", "extends": "%", "actions": [] }""", payload));

        Generation generation = Generation.Run(
            [
                new SpecFile(
                    "/specs/api.json", spec, ("ImgurGenNamespace", payload), ("ImgurGenClientName", payload), ("ImgurGenVisibility", payload),
                    ("ImgurGenUnknownProperties", payload), ("ImgurGenInclude", "GET /none/" + payload), ("ImgurGenExclude", payload), ("ImgurGenBaseline", payload)),
                new SpecFile("/specs/a.overlay.json", overlay),
                new SpecFile("/specs/b.overlay.json", lost),
                new SpecFile("/specs/c.json", "{}", ("ImgurGenRole", payload)),
            ]);

        Assert.Null(generation.Result.Exception);
        Assert.True(generation.Diagnostics.Select(static diagnostic => diagnostic.Id).Distinct().Count() >= 8, string.Join('\n', generation.Diagnostics));
        Assert.DoesNotContain(generation.Diagnostics, static diagnostic => diagnostic.Id == "IMG010");
        Assert.DoesNotContain(generation.Diagnostics, static diagnostic => HasUnseen(diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Empty(generation.Compile());
    }

    [Fact]
    public void What_is_not_seen_is_told_by_its_code()
    {
        Generation generation = Generation.Run(
            """{ "openapi": "3.0.3", "info": { "title": "T", "version": "1", "a\nb\u202Ec\uD83D\uDE00": 1 }, "paths": {} }""", "/specs/api.json");

        Assert.StartsWith(@"'a\u000Ab\u202Ec😀' is not a key", Assert.Single(generation.Diagnostics).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static bool HasUnseen(string message)
        => message.Any(static c => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
